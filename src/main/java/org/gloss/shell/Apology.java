package org.gloss.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What a person reads instead of a page: what happened, and what to do.
final class Apology extends Div {

  private static final long serialVersionUID = 1L;

  private final Anchor home = new Anchor(".", "To the start");

  Apology(String title, String words) {
    addClassNames("page", "narrow");
    home.addClassNames("action", "primary");
    add(new H1(title), new Paragraph(words), home);
  }

  /// With a way to load the page again, for what passes.
  Apology tryAgain() {
    Button again = new Button("Try again");
    again.setId("try-again");
    again.addThemeVariants(ButtonVariant.PRIMARY);
    again.getElement().executeJs("this.addEventListener('click', () => location.reload())");
    home.removeClassName("primary");
    addComponentAtIndex(2, again);
    return this;
  }
}
