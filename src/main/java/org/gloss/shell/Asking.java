package org.gloss.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A question before something is done. It stays open while the answer cannot be used.
public final class Asking extends Dialog {

  private static final long serialVersionUID = 1L;

  /// What is done if the answer is yes.
  ///
  /// @param id of the button
  /// @param words on the button
  /// @param action does it, and says whether it is done
  public record Answer(String id, String words, BooleanSupplier action) {

    /// What is always done.
    public static Answer of(String id, String words, Runnable action) {
      return new Answer(
          id,
          words,
          () -> {
            action.run();
            return true;
          });
    }
  }

  /// A question in sentences.
  public Asking(String title, List<String> sentences, Answer yes, String no) {
    this(title, paragraphs(sentences), yes, no);
  }

  /// A question whose other answer is "Go back".
  public Asking(String title, Component content, String yes, BooleanSupplier action) {
    this(title, content, new Answer("yes", yes, action), "Go back");
  }

  /// @param no words of the answer after which nothing is done
  public Asking(String title, Component content, Answer yes, String no) {
    setHeaderTitle(title);
    setWidth("min(36rem, 94vw)");
    add(content);
    Button back = new Button(no, click -> close());
    back.setId("go-back");
    Button does = new Button(yes.words());
    does.addClickListener(
        click -> {
          if (yes.action().getAsBoolean()) {
            close();
          } else {
            does.setEnabled(true);
          }
        });
    does.setId(yes.id());
    does.addThemeVariants(ButtonVariant.PRIMARY);
    does.setDisableOnClick(true);
    getFooter().add(back, does);
  }

  private static Div paragraphs(List<String> sentences) {
    Div words = new Div();
    sentences.forEach(sentence -> words.add(new Paragraph(sentence)));
    return words;
  }
}
