package org.gloss.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelledSpan;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.junit.jupiter.api.Test;

/// How far the instructors of the shipped passages agree.
class ShippedAgreementTest {

  private static final List<ExerciseFile> SHIPPED =
      ExerciseLibrary.read(Path.of("exercises")).exercises().stream()
          .filter(exercise -> !exercise.otherKeys().isEmpty())
          .toList();

  @Test
  void itIsWhatTheDefinitionGives() {
    assertThat(SHIPPED).hasSizeGreaterThanOrEqualTo(4);
    for (ExerciseFile exercise : SHIPPED) {
      List<List<LabelledSpan>> marked = keys(exercise).map(ShippedAgreementTest::marked).toList();
      UnitizedAgreement agreement =
          UnitizedAgreement.ofKeys(exercise.passage(), keys(exercise).toList());
      double slow = SlowAlpha.overall(exercise.passage().text().length(), marked);
      assertThat(((Alpha.Defined) agreement.all()).alpha()).isCloseTo(slow, within(1e-12));
      assertThat(agreement.perLabel())
          .allSatisfy(
              (label, alpha) -> {
                SlowAlpha one = SlowAlpha.of(exercise.passage().text().length(), marked, label);
                assertThat(((Alpha.Defined) alpha).observed())
                    .isCloseTo(one.observed(), within(1e-12));
                assertThat(((Alpha.Defined) alpha).expected())
                    .isCloseTo(one.expected(), within(1e-12));
              });
    }
  }

  /// αU squares lengths: one long unit over several short ones of the same name, as in Anchorage,
  /// weighs more than everything that is agreed on.
  @Test
  void theFigures() {
    Map<String, String> figures = new TreeMap<>();
    for (ExerciseFile exercise : SHIPPED) {
      UnitizedAgreement agreement =
          UnitizedAgreement.ofKeys(exercise.passage(), keys(exercise).toList());
      figures.put(
          exercise.front().title(),
          String.format(
              Locale.ROOT,
              "%.3f of %s",
              ((Alpha.Defined) agreement.all()).alpha(),
              agreement.units()));
    }
    assertThat(figures)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Can relations with Europe be reset?", "0.681 of [17, 15]"),
                Map.entry("Does Russia depend on China?", "0.278 of [18, 20]"),
                Map.entry("How are relations between Russia and Italy?", "0.816 of [18, 19]"),
                Map.entry("How the text is introduced", "0.521 of [10, 11]"),
                Map.entry("Was the sweatshirt a message?", "0.218 of [16, 16]"),
                Map.entry("What was agreed in Anchorage?", "-3.510 of [23, 19]"),
                Map.entry("Why are Europe and America judged differently?", "0.586 of [17, 18]"),
                Map.entry("Why no decisive strike, and how many losses?", "0.818 of [20, 16]")));
  }

  private static Stream<AnswerKey> keys(ExerciseFile exercise) {
    return Stream.concat(Stream.of(exercise.key()), exercise.otherKeys().stream());
  }

  private static List<LabelledSpan> marked(AnswerKey key) {
    return key.items().stream()
        .filter(item -> item.status() != Status.TRAP)
        .map(item -> new LabelledSpan(item.span(), item.labels().getFirst()))
        .toList();
  }
}
