package org.gloss.review.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gloss.agreement.UnitizedAgreement;
import org.gloss.annotation.LabelledSpan;
import org.junit.jupiter.api.Test;

class ClassAgreementTest {

  @Test
  void whoMarkedNothingIsAPersonToo() {
    RandomClass given = RandomClass.of(3, 12);
    ClassAgreement agreement = ClassAgreement.of(given.passage(), given.works());
    assertThat(agreement.agreement().units()).hasSize(12).contains(0);
  }

  @Test
  void underTenMarksThereAreCountsAndNoFigure() {
    int few = 0;
    int many = 0;
    for (RandomClass given : RandomClass.many(200).toList()) {
      ClassAgreement agreement = ClassAgreement.of(given.passage(), given.works());
      if (units(given) < 10) {
        assertThat(agreement.figured()).isFalse();
        assertThat(agreement.sentence()).doesNotContain("αU");
        few++;
      } else if (agreement.figured()) {
        assertThat(agreement.sentence()).contains("αU").contains(units(given) + " marks");
        many++;
      }
    }
    assertThat(few).isGreaterThan(10);
    assertThat(many).isGreaterThan(10);
  }

  @Test
  void theFigureIsThatOfTheAgreementRoom() {
    RandomClass given = RandomClass.of(8, 12);
    assertThat(ClassAgreement.of(given.passage(), given.works()).agreement())
        .isEqualTo(
            UnitizedAgreement.of(
                given.passage().text().length(),
                given.works().stream()
                    .map(
                        work ->
                            work.annotations().stream()
                                .map(mark -> new LabelledSpan(mark.span(), mark.label()))
                                .toList())
                    .toList()));
  }

  /// Same-label marks of one person that share a character are one.
  private static long units(RandomClass given) {
    long units = 0;
    for (StudentWork work : given.works()) {
      Map<String, List<LabelledSpan>> byLabel =
          work.annotations().stream()
              .map(mark -> new LabelledSpan(mark.span(), mark.label()))
              .sorted()
              .collect(Collectors.groupingBy(LabelledSpan::label));
      for (List<LabelledSpan> marks : byLabel.values()) {
        int end = -1;
        for (LabelledSpan mark : marks) {
          units += mark.span().start() >= end ? 1 : 0;
          end = Math.max(end, mark.span().end());
        }
      }
    }
    return units;
  }
}
