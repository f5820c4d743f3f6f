package org.gloss.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.gloss.shell.Links;

/// What a student who is signed in reads above the form for joining.
final class StandingNotice {

  private StandingNotice() {}

  static Component in(String name, String className) {
    Anchor go = new Anchor(Links.EXERCISES, "Go to the exercises");
    go.setRouterIgnore(true);
    go.addClassName("action");
    return notice(
        new Paragraph("This device is signed in as " + name + ", in " + className + "."), go);
  }

  static Component removed() {
    return notice(
        new Paragraph(
            "You are no longer in your class. If you think that this is a mistake, ask your"
                + " teacher. What you have marked is kept."));
  }

  static Component putAway(String className) {
    return notice(
        new Paragraph(
            "“"
                + className
                + "” is put away, so there is nothing to mark there now. Ask your teacher for the code"
                + " of your new class."));
  }

  static Component merged(String alias, Runnable goOn) {
    Button button = new Button("Go on as " + alias, click -> goOn.run());
    button.setId("go-on");
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return new Div(
        new H1("You are now " + alias),
        new Paragraph(
            "Your teacher has put your two names together. Everything that you have marked is"
                + " there."),
        button);
  }

  private static Component notice(Component... content) {
    Div notice = new Div(content);
    notice.addClassName("notice");
    notice.setId("standing");
    notice.getElement().setAttribute("role", "status");
    return notice;
  }
}
