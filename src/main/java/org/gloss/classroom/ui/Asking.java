package org.gloss.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/// A question before something is done. The button that does it may leave the dialog open, when the
/// answer cannot be used.
final class Asking extends Dialog {

  private static final long serialVersionUID = 1L;

  /// What is done if the answer is yes.
  interface Action {
    /// @return whether it is done, so that the dialog closes
    boolean done();
  }

  /// @param yes words on the button that does it
  Asking(String title, Component content, String yes, Action action) {
    setHeaderTitle(title);
    setWidth("min(34rem, 94vw)");
    add(content);
    Button back = new Button("Go back", click -> close());
    back.setId("go-back");
    Button does = new Button(yes);
    does.addClickListener(
        click -> {
          if (action.done()) {
            close();
          } else {
            does.setEnabled(true);
          }
        });
    does.setId("yes");
    does.addThemeVariants(ButtonVariant.PRIMARY);
    does.setDisableOnClick(true);
    getFooter().add(back, does);
  }
}
