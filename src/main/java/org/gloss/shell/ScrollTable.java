package org.gloss.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// A table in a region that scrolls by itself where the page is narrower. Its first row holds the
/// titles; each further one is called by its first cell.
public final class ScrollTable extends Div {

  private static final long serialVersionUID = 1L;

  private final NativeTableBody body = new NativeTableBody();

  /// @param label what it shows, for those who do not see it
  /// @param titles of the columns
  public ScrollTable(String label, List<String> titles) {
    NativeTableRow head = new NativeTableRow();
    titles.forEach(title -> head.add(scoped(new NativeTableHeaderCell(title), "col")));
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(head), body);
    add(table);
    addClassName("scroller");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", label);
  }

  /// Adds a row. What is no cell yet gets one.
  public ScrollTable row(Component name, List<? extends Component> cells) {
    return row(new NativeTableHeaderCell(name), cells);
  }

  /// Adds a row that is called by words, which somebody may have typed in any script.
  public ScrollTable row(String name, List<? extends Component> cells) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(name);
    head.getElement().setAttribute("dir", "auto");
    return row(head, cells);
  }

  /// Adds a row of words.
  public ScrollTable words(String name, List<String> cells) {
    return row(name, cells.stream().map(NativeTableCell::new).toList());
  }

  private ScrollTable row(NativeTableHeaderCell head, List<? extends Component> cells) {
    NativeTableRow row = new NativeTableRow();
    row.add(scoped(head, "row"));
    cells.forEach(
        cell -> row.add(cell instanceof NativeTableCell ready ? ready : new NativeTableCell(cell)));
    body.add(row);
    return this;
  }

  private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
