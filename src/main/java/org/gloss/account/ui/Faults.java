package org.gloss.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;

/// How a page says what is wrong.
final class Faults {

  private Faults() {}

  /// A place for a sentence, which is read out when it comes.
  static Div box() {
    Div box = new Div();
    box.addClassName("fault");
    box.getElement().setAttribute("role", "alert");
    return box;
  }

  /// Puts a sentence under a field and leads there.
  static <T extends Component & HasValidation & Focusable<?>> void at(T field, String words) {
    field.setErrorMessage(words);
    field.setInvalid(true);
    field.focus();
  }
}
