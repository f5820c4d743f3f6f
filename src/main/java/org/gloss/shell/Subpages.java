package org.gloss.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/// The pages of one thing, such as a class, as links in a row.
public class Subpages extends Nav {

  private static final long serialVersionUID = 1L;

  /// @param label what the pages are of, for screen readers: "Pages of the class"
  /// @param current the address of the page that is shown
  public Subpages(String label, List<Place> pages, String current) {
    setAriaLabel(label);
    addClassName("subpages");
    for (Place page : pages) {
      Anchor link = new Anchor(page.address(), page.words());
      if (page.address().equals(current)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      add(link);
    }
  }
}
