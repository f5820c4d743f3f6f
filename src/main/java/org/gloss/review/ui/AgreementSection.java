package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gloss.agreement.Alpha;
import org.gloss.review.insight.ClassAgreement;
import org.gloss.shell.ScrollTable;

/// How far the students agree with each other.
final class AgreementSection extends Section {

  private static final long serialVersionUID = 1L;

  AgreementSection(ClassAgreement agreement, LabelNames names) {
    setId("agreement");
    add(new H2("How far the class agrees"), new Paragraph(agreement.sentence()));
    if (agreement.figured()) {
      add(table(agreement, names));
    }
  }

  private static Component table(ClassAgreement agreement, LabelNames names) {
    ScrollTable table = Figures.table("Agreement by label", List.of("Label", "αU"));
    table.words("All labels", List.of(shown(agreement.agreement().all())));
    agreement
        .agreement()
        .perLabel()
        .forEach((label, alpha) -> table.words(names.name(label), List.of(shown(alpha))));
    table.addClassName("narrow-table");
    return table;
  }

  /// Two decimals, never rounded up, as in the sentence.
  private static String shown(Alpha alpha) {
    return switch (alpha) {
      case Alpha.Defined(double value, var _, var _) ->
          BigDecimal.valueOf(value)
              .setScale(2, RoundingMode.FLOOR)
              .toPlainString()
              .replace('-', '−');
      case Alpha.Undefined(Alpha.Reason reason) -> "undefined: " + reason.words();
    };
  }
}
