package org.gloss.review.insight;

import java.util.List;
import org.gloss.agreement.AgreementSentence;
import org.gloss.agreement.Alpha;
import org.gloss.agreement.UnitizedAgreement;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Passage;

/// How far the students of a class agree with each other, whatever the key says. Who handed in
/// without a mark counts as a person who marked nothing.
///
/// @param agreement over all labels and by label
/// @param sentence what it means
public record ClassAgreement(UnitizedAgreement agreement, String sentence) {

  /// The agreement of a class on a passage.
  public static ClassAgreement of(Passage passage, List<StudentWork> works) {
    UnitizedAgreement agreement =
        UnitizedAgreement.of(
            passage.text().length(),
            works.stream()
                .map(
                    work ->
                        work.annotations().stream()
                            .map(mark -> new LabelledSpan(mark.span(), mark.label()))
                            .toList())
                .toList());
    return new ClassAgreement(agreement, AgreementSentence.of(agreement, "students"));
  }

  /// Whether there are enough marks for a figure; else only counts are shown.
  public boolean figured() {
    return agreement.allUnits() >= AgreementSentence.FEWEST_UNITS
        && agreement.all() instanceof Alpha.Defined;
  }
}
