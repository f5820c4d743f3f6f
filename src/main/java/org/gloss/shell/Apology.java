package org.gloss.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What a person reads instead of a page: what happened, and what to do.
final class Apology extends Div {

  private static final long serialVersionUID = 1L;

  Apology(String title, String words) {
    addClassNames("page", "narrow");
    Anchor home = new Anchor(".", "To the start");
    home.addClassNames("action", "primary");
    add(new H1(title), new Paragraph(words), home);
  }
}
