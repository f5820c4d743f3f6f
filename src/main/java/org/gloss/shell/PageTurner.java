package org.gloss.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/// Goes through a long list page by page.
public class PageTurner extends Nav {

  private static final long serialVersionUID = 1L;

  private final Span where = new Span();
  private final Button before = new Button("Before");
  private final Button next = new Button("Next");
  private int page;

  /// @param label what is listed, for screen readers: "Pages of the log"
  /// @param turn shows a page, the first is 0
  public PageTurner(String label, IntConsumer turn) {
    setAriaLabel(label);
    addClassName("page-turner");
    before.addClickListener(click -> turn.accept(page - 1));
    next.addClickListener(click -> turn.accept(page + 1));
    add(before, where, next);
  }

  /// Says which page is shown; hidden where there is but one.
  ///
  /// @param shown the first is 0
  /// @param more whether another follows
  public void at(int shown, boolean more) {
    page = shown;
    where.setText("Page " + (shown + 1));
    before.setEnabled(shown > 0);
    next.setEnabled(more);
    setVisible(shown > 0 || more);
  }
}
