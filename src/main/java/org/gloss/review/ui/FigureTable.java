package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// A table of figures that scrolls by itself where the page is narrow.
final class FigureTable extends Div {

  private static final long serialVersionUID = 1L;

  private final NativeTableBody body = new NativeTableBody();

  /// @param label what it shows, for those who do not see it
  /// @param titles of the columns
  FigureTable(String label, List<String> titles) {
    NativeTableRow header = new NativeTableRow();
    titles.forEach(
        title -> {
          NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
          cell.getElement().setAttribute("scope", "col");
          header.add(cell);
        });
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(header), body);
    add(table);
    addClassNames("scroller", "figures");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", label);
  }

  /// One more row.
  void row(Component head, List<? extends Component> cells) {
    NativeTableHeaderCell first = new NativeTableHeaderCell();
    first.add(head);
    first.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow();
    row.add(first);
    cells.forEach(
        cell -> {
          NativeTableCell one = new NativeTableCell();
          one.add(cell);
          row.add(one);
        });
    body.add(row);
  }

  /// One more row of words.
  void words(String head, List<String> cells) {
    row(new Span(head), cells.stream().map(Span::new).toList());
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
