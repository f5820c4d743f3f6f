package org.gloss.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// Plain tables.
final class Tables {

  private Tables() {}

  /// Words of a passage in quotation marks; those that have some of their own get no more.
  static String quoted(String words) {
    boolean has = words.startsWith("“") || words.startsWith("\"") || words.startsWith("„");
    return has ? words : "“" + words + "”";
  }

  /// A row whose first cell names it.
  static NativeTableRow row(String name, List<NativeTableCell> cells) {
    NativeTableRow row = new NativeTableRow();
    NativeTableHeaderCell title = new NativeTableHeaderCell(name);
    title.getElement().setAttribute("scope", "row");
    row.add(title);
    cells.forEach(row::add);
    return row;
  }

  /// A table with a title for every column.
  static NativeTable table(List<String> columns, List<NativeTableRow> rows) {
    NativeTableRow titles = new NativeTableRow();
    for (String column : columns) {
      NativeTableHeaderCell title = new NativeTableHeaderCell(column);
      title.getElement().setAttribute("scope", "col");
      titles.add(title);
    }
    NativeTableBody body = new NativeTableBody();
    rows.forEach(body::add);
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(titles), body);
    return table;
  }

  /// A region that scrolls sideways where a table is wider than the page.
  static Div scroller(String label, NativeTable table) {
    Div scroller = new Div(table);
    scroller.addClassName("scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", label);
    return scroller;
  }
}
