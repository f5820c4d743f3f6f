package org.gloss.classroom.ui;

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

/// A table that scrolls by itself where it is too wide.
final class ScrollTable extends Div {

  private static final long serialVersionUID = 1L;

  private final NativeTableBody body = new NativeTableBody();

  ScrollTable(String label, List<String> titles) {
    addClassName("scroller");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", label);
    NativeTableRow head = new NativeTableRow();
    titles.forEach(title -> head.add(new NativeTableHeaderCell(title)));
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(head), body);
    add(table);
  }

  /// Adds a line that is called by its first cell.
  void add(String name, Component... cells) {
    Span words = new Span(name);
    words.getElement().setAttribute("dir", "auto");
    NativeTableHeaderCell first = new NativeTableHeaderCell(words);
    first.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow();
    row.add(first);
    for (Component cell : cells) {
      row.add(cell instanceof NativeTableCell ready ? ready : new NativeTableCell(cell));
    }
    body.add(row);
  }
}
