package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// A place where the page says what happened. The words stay until others take their place.
class StayingNotice extends Div {

  private static final long serialVersionUID = 1L;

  /// @param urgent whether a screen reader interrupts itself to say it
  StayingNotice(String id, boolean urgent) {
    setId(id);
    addClassName(urgent ? "fault" : "notice");
    getElement().setAttribute("role", urgent ? "alert" : "status");
  }

  void say(String words) {
    removeAll();
    if (!words.isEmpty()) {
      add(new Paragraph(words));
    }
  }

  void say(String words, List<String> sentences) {
    say(words);
    UnorderedList list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    add(list);
  }
}
