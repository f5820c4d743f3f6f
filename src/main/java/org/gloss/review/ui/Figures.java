package org.gloss.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gloss.shell.ScrollTable;

/// Tables of figures.
final class Figures {

  private Figures() {}

  /// A table whose cells stand as figures do.
  static ScrollTable table(String label, List<String> titles) {
    ScrollTable table = new ScrollTable(label, titles);
    table.addClassName("figures");
    return table;
  }

  /// A figure with a remark below it.
  static Span figure(String figure, String remark) {
    Span small = new Span(remark);
    small.addClassName("remark");
    Span cell = new Span(new Span(figure), small);
    cell.addClassName("figure-cell");
    return cell;
  }
}
