package org.gloss.exchange.ui;

import com.vaadin.flow.component.html.NativeTableCell;

/// What stands in the tables of these pages.
final class Tables {

  private Tables() {}

  /// Words of a passage in quotation marks; those that have some of their own get no more.
  static String quoted(String words) {
    boolean has = words.startsWith("“") || words.startsWith("\"") || words.startsWith("„");
    return has ? words : "“" + words + "”";
  }

  /// Words in a cell of their own width.
  static NativeTableCell words(String text) {
    NativeTableCell cell = new NativeTableCell(text);
    cell.addClassName("words");
    return cell;
  }

  /// A number in a cell.
  static NativeTableCell figure(int number) {
    return new NativeTableCell(String.valueOf(number));
  }
}
