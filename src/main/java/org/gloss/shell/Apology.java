package org.gloss.shell;

import com.vaadin.flow.component.Text;
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
  Apology tryAgain(String address) {
    Anchor again = new Anchor(address, "Try again");
    again.setId("try-again");
    again.setRouterIgnore(true);
    again.addClassNames("action", "primary");
    home.removeClassName("primary");
    addComponentAtIndex(2, again);
    addComponentAtIndex(3, new Text(" "));
    return this;
  }
}
