package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// A re-entry code, shown once.
final class CodeDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  CodeDialog(String alias, String code) {
    setHeaderTitle("The new code of " + alias);
    setWidth("min(34rem, 94vw)");
    setCloseOnOutsideClick(false);
    Div shown = new Div(code);
    shown.setId("new-code");
    shown.addClassName("code");
    add(
        shown,
        new Paragraph(
            "Hand it to "
                + alias
                + ". Under “I have been here before”, it goes with the class code and the name. It is"
                + " not shown again."));
    Button close = new Button("Done", click -> close());
    close.setId("code-handed-over");
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }
}
