package org.gloss.classroom.ui;

import com.vaadin.flow.component.html.Div;

/// One sentence about what has just been done, or why it has not.
final class Messages extends Div {

  private static final long serialVersionUID = 1L;

  Messages() {
    setId("message");
    getElement().setAttribute("role", "status");
  }

  void told(String sentence) {
    show("told", sentence);
  }

  void fault(String sentence) {
    show("fault", sentence);
  }

  void clear() {
    setText("");
  }

  private void show(String sort, String sentence) {
    removeClassNames("told", "fault");
    addClassName(sort);
    setText(sentence);
  }
}
