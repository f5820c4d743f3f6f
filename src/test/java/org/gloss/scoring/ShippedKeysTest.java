package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelSet;
import org.gloss.annotation.LabelSet.Depth;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ReadResult;
import org.junit.jupiter.api.Test;

/// The invariants that speak of the shipped passages, at every depth of their label sets.
class ShippedKeysTest {

  private static final List<Case> SHIPPED = shipped();

  @Test
  void thereAreKeysToCheck() {
    assertThat(SHIPPED).hasSizeGreaterThan(30);
  }

  @Test
  void spansThatAreOneWordTooLongOrTooShortScoreAtLeast95PercentOnAverage() {
    assertThat(ShiftedSpans.mean(SHIPPED)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void markingExactlyTheKeyScoresOne() {
    assertThat(SHIPPED)
        .allSatisfy(
            given ->
                assertThat(given.markingTheKey().score().score()).isEqualByComparingTo(Ratio.ONE));
  }

  @Test
  void oneAnnotationOverTheWholePassageScoresNothing() {
    assertThat(SHIPPED)
        .allSatisfy(
            given -> {
              int words = given.passage().words().count();
              String label = given.items().getFirst().labels().getFirst();
              assertThat(given.mark(0, words, label).score().score().percent()).isZero();
            });
  }

  private static List<Case> shipped() {
    ReadResult read = ExerciseLibrary.read(Path.of("exercises"));
    return read.exercises().stream()
        .flatMap(exercise -> cases(exercise, labels(exercise, read.labelSets())))
        .filter(given -> given.items().stream().anyMatch(ShippedKeysTest::counts))
        .toList();
  }

  private static Stream<Case> cases(ExerciseFile exercise, LabelSet labels) {
    List<String> depths = labels.depths().stream().map(Depth::id).toList();
    return Stream.concat(Stream.of(exercise.key()), exercise.otherKeys().stream())
        .flatMap(key -> depths.stream().map(depth -> key.at(depth, labels)))
        .map(key -> shippedCase(exercise, key, labels));
  }

  private static Case shippedCase(ExerciseFile exercise, AnswerKey key, LabelSet labels) {
    return new Case(
        exercise.passage(), key.items(), List.of(), labels.familyOf(), ScoringRules.USUAL);
  }

  private static LabelSet labels(ExerciseFile exercise, List<LabelSet> sets) {
    return sets.stream()
        .filter(set -> set.id().equals(exercise.front().labels()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean counts(KeyItem item) {
    return item.status() == Status.REQUIRED;
  }
}
