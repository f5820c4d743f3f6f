package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gloss.exercise.labels.ColourVision;

/// How a label's line looks on light and dark pages, to most people and to those who see fewer
/// colours.
final class LabelSetSample extends Div {

  private static final long serialVersionUID = 1L;

  LabelSetSample() {
    addClassName("label-samples");
  }

  /// @param colour on a light page; nothing is drawn there unless it is one
  /// @param dark on a dark page; likewise
  void show(String words, String colour, String dark, String pattern) {
    NativeTableHeaderCell empty = new NativeTableHeaderCell("Seen by");
    NativeTableHeader header =
        new NativeTableHeader(
            new NativeTableRow(
                empty,
                new NativeTableHeaderCell("Light page"),
                new NativeTableHeaderCell("Dark page")));
    NativeTableBody body = new NativeTableBody();
    for (ColourVision vision : ColourVision.values()) {
      NativeTableHeaderCell who = new NativeTableHeaderCell(upper(vision.who()));
      who.getElement().setAttribute("scope", "row");
      body.add(
          new NativeTableRow(
              who,
              cell("light", words, colour, pattern, vision),
              cell("dark", words, dark, pattern, vision)));
    }
    NativeTable table = new NativeTable();
    table.add(header, body);
    removeAll();
    add(table);
  }

  private static NativeTableCell cell(
      String page, String words, String colour, String pattern, ColourVision vision) {
    Span sample = new Span(new Span(words.isBlank() ? "words" : words));
    sample.addClassName("label-sample");
    if (ColourVision.isColour(colour)) {
      sample.add(LabelSetLine.of(pattern, vision.seen(colour)));
    }
    NativeTableCell cell = new NativeTableCell();
    cell.add(sample);
    cell.addClassName(page);
    return cell;
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
