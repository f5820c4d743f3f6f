package org.gloss.exercise.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import java.util.stream.Stream;
import org.gloss.agreement.AgreementSentence;
import org.gloss.agreement.Alpha;
import org.gloss.annotation.Label;
import org.gloss.exercise.draft.Comparisons;

/// The figures of agreement behind the sentence: over all labels and for each.
class AgreementTable extends Details {

  private static final long serialVersionUID = 1L;

  AgreementTable(Comparisons.Sheet sheet) {
    super("The figures");
    boolean enough = sheet.agreement().allUnits() >= AgreementSentence.FEWEST_UNITS;
    NativeTableBody body = new NativeTableBody();
    body.add(row("All labels", sheet.agreement().all(), enough));
    sheet
        .agreement()
        .perLabel()
        .forEach((id, alpha) -> body.add(row(name(sheet, id), alpha, enough)));
    NativeTableRow titles = new NativeTableRow();
    Stream.of("Label", "αU", "Observed", "Expected")
        .map(NativeTableHeaderCell::new)
        .forEach(titles::add);
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(titles), body);
    Div scroller = new Div(table);
    scroller.addClassName("scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", "Agreement by label");
    add(scroller);
  }

  private static NativeTableRow row(String label, Alpha alpha, boolean enough) {
    NativeTableHeaderCell name = new NativeTableHeaderCell(label);
    name.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow();
    row.add(name);
    switch (alpha) {
      case Alpha.Defined(double value, double observed, double expected) ->
          Stream.of(enough ? shown(value) : "too few marks", shown(observed), shown(expected))
              .map(NativeTableCell::new)
              .forEach(row::add);
      case Alpha.Undefined(Alpha.Reason reason) -> {
        NativeTableCell why = new NativeTableCell("undefined: " + reason.words());
        why.getElement().setAttribute("colspan", "3");
        row.add(why);
      }
    }
    return row;
  }

  private static String shown(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }

  private static String name(Comparisons.Sheet sheet, String id) {
    return sheet.exercise().labelSet().label(id).map(Label::name).orElse(id);
  }
}
