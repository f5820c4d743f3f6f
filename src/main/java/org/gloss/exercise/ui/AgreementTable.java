package org.gloss.exercise.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gloss.agreement.AgreementSentence;
import org.gloss.agreement.Alpha;
import org.gloss.annotation.Label;
import org.gloss.exercise.draft.Comparisons;
import org.gloss.shell.ScrollTable;

/// The figures of agreement behind the sentence: over all labels and for each.
class AgreementTable extends Details {

  private static final long serialVersionUID = 1L;

  AgreementTable(Comparisons.Sheet sheet) {
    super("The figures");
    boolean enough = sheet.agreement().allUnits() >= AgreementSentence.FEWEST_UNITS;
    ScrollTable table =
        new ScrollTable("Agreement by label", List.of("Label", "αU", "Observed", "Expected"));
    table.row("All labels", cells(sheet.agreement().all(), enough));
    sheet
        .agreement()
        .perLabel()
        .forEach((id, alpha) -> table.row(name(sheet, id), cells(alpha, enough)));
    add(table);
  }

  private static List<NativeTableCell> cells(Alpha alpha, boolean enough) {
    return switch (alpha) {
      case Alpha.Defined(double value, double observed, double expected) ->
          Stream.of(enough ? shown(value) : "too few marks", shown(observed), shown(expected))
              .map(NativeTableCell::new)
              .toList();
      case Alpha.Undefined(Alpha.Reason reason) -> {
        NativeTableCell why = new NativeTableCell("undefined: " + reason.words());
        why.getElement().setAttribute("colspan", "3");
        yield List.of(why);
      }
    };
  }

  private static String shown(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }

  private static String name(Comparisons.Sheet sheet, String id) {
    return sheet.exercise().labelSet().label(id).map(Label::name).orElse(id);
  }
}
