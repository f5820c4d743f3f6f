package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// A question before something is done that cannot be taken back.
class Asking extends Dialog {

  private static final long serialVersionUID = 1L;

  /// What is done if the answer is yes.
  ///
  /// @param id of the button
  /// @param words on the button
  record Answer(String id, String words, Runnable action) {}

  Asking(String title, List<String> sentences, Answer yes, String no) {
    this(title, paragraphs(sentences), yes, no);
  }

  Asking(String title, Component words, Answer yes, String no) {
    setHeaderTitle(title);
    setWidth("min(36rem, 94vw)");
    add(words);
    Button back = new Button(no, click -> close());
    back.setId("go-back");
    Button send =
        new Button(
            yes.words(),
            click -> {
              close();
              yes.action().run();
            });
    send.setId(yes.id());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setDisableOnClick(true);
    getFooter().add(back, send);
  }

  private static Div paragraphs(List<String> sentences) {
    Div words = new Div();
    sentences.forEach(sentence -> words.add(new Paragraph(sentence)));
    return words;
  }
}
