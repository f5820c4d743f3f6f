package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ReadResult;
import org.junit.jupiter.api.Test;

/// Panel keys, expert ranges and comparisons of the shipped passages that two instructors keyed.
class SecondKeysTest {

  private static final ReadResult READ = ExerciseLibrary.read(Path.of("exercises"));
  private static final Map<String, String> FAMILIES =
      READ.labelSets().stream().map(LabelSet::familyOf).findFirst().orElseThrow();
  private static final List<ExerciseFile> TWICE =
      READ.exercises().stream().filter(exercise -> exercise.otherKeys().size() == 1).toList();

  @Test
  void atLeastFourPassagesAreKeyedTwice() {
    assertThat(TWICE).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void thePanelHasOneItemForEachClusterThatAllPairsGive() {
    for (ExerciseFile exercise : TWICE) {
      AnswerKey panel = PanelKey.of(exercise.passage(), keys(exercise)).orElseThrow();
      List<List<Target>> slow = SlowClusters.of(exercise.passage(), keys(exercise));
      assertThat(panel.items()).hasSameSizeAs(slow);
      assertThat(weights(panel)).isEqualTo(weights(slow));
    }
  }

  @Test
  void theExpertRangeIsWhatTheSpecificationGives() {
    for (ExerciseFile exercise : TWICE) {
      SlowPair slow = new SlowPair(exercise.passage(), FAMILIES);
      AnswerKey a = keys(exercise).getFirst();
      AnswerKey b = keys(exercise).getLast();
      double aByB = slow.score(a, b) / 100;
      double bByA = slow.score(b, a) / 100;
      ExpertRange range = range(exercise);
      assertThat(range.lowest().nearestDouble()).isCloseTo(Math.min(aByB, bByA), within(1e-12));
      assertThat(range.highest().nearestDouble()).isCloseTo(Math.max(aByB, bByA), within(1e-12));
    }
  }

  @Test
  void theFigures() {
    Map<String, String> figures = new TreeMap<>();
    for (ExerciseFile exercise : TWICE) {
      AnswerKey panel = PanelKey.of(exercise.passage(), keys(exercise)).orElseThrow();
      KeyComparison.Counts counts =
          KeyComparison.of(exercise.passage(), keys(exercise).getFirst(), keys(exercise).getLast())
              .counts();
      ExpertRange range = range(exercise);
      figures.put(
          exercise.front().title(),
          "%d items, %d%% to %d%%, rows %d %d %d %d %d %d"
              .formatted(
                  panel.items().size(),
                  range.lowest().percent(),
                  range.highest().percent(),
                  counts.agreed(),
                  counts.differingSpan(),
                  counts.differingLabel(),
                  counts.differingBoth(),
                  counts.onlyFirst(),
                  counts.onlySecond()));
      assertThat(counts.rows()).isEqualTo(panel.items().size());
    }
    assertThat(figures)
        .isEqualTo(
            Map.ofEntries(
                Map.entry(
                    "Can relations with Europe be reset?",
                    "19 items, 83% to 84%, rows 4 6 1 2 4 2"),
                Map.entry("Does Russia depend on China?", "23 items, 73% to 78%, rows 5 5 1 4 3 5"),
                Map.entry(
                    "How are relations between Russia and Italy?",
                    "19 items, 81% to 86%, rows 12 3 2 1 0 1"),
                Map.entry("How the text is introduced", "12 items, 80% to 81%, rows 2 4 0 3 1 2"),
                Map.entry(
                    "Was the sweatshirt a message?", "17 items, 80% to 81%, rows 8 1 0 6 1 1"),
                Map.entry(
                    "What was agreed in Anchorage?", "23 items, 62% to 77%, rows 5 6 2 6 4 0"),
                Map.entry(
                    "Why are Europe and America judged differently?",
                    "19 items, 80% to 92%, rows 8 3 2 3 1 2"),
                Map.entry(
                    "Why no decisive strike, and how many losses?",
                    "20 items, 87% to 95%, rows 10 4 0 2 4 0")));
  }

  @Test
  void noShippedKeyHasAnythingThatBlocksPublishing() {
    assertThat(READ.exercises())
        .allSatisfy(
            exercise ->
                assertThat(keys(exercise))
                    .allSatisfy(
                        key ->
                            assertThat(KeyRemarks.of(exercise.passage(), key.items()))
                                .noneMatch(
                                    remark -> remark.severity() == KeyRemark.Severity.BLOCKS)));
  }

  @Test
  void theSecondInstructorEarnsMoreThanAllCheapPlayAndWarnsOfNothing() {
    List<String> offered = List.copyOf(FAMILIES.keySet());
    for (ExerciseFile exercise : TWICE) {
      KeyStressTest test =
          KeyStressTest.of(
              exercise.passage(), exercise.key(), FAMILIES, offered, exercise.otherKeys());
      Map<KeyStressTest.Play, Ratio> scores = new TreeMap<>();
      test.plays().forEach(p -> scores.put(p.play(), p.score(ScoringRules.USUAL)));
      Ratio second = scores.remove(KeyStressTest.Play.SECOND_INSTRUCTOR);
      assertThat(scores).hasSize(4);
      assertThat(scores.values()).allSatisfy(cheap -> assertThat(cheap).isLessThan(second));
      assertThat(test.warnings()).noneMatch(words -> words.startsWith("The second instructor"));
    }
  }

  private static ExpertRange range(ExerciseFile exercise) {
    return ExpertRange.of(exercise.passage(), keys(exercise), FAMILIES, ScoringRules.USUAL)
        .orElseThrow();
  }

  private static List<AnswerKey> keys(ExerciseFile exercise) {
    return Stream.concat(Stream.of(exercise.key()), exercise.otherKeys().stream()).toList();
  }

  /// Required by both weighs 1, by one of two a half; nothing required is optional, weight 1.
  private static List<BigDecimal> weights(List<List<Target>> clusters) {
    return clusters.stream()
        .map(
            cluster ->
                cluster.stream()
                    .filter(target -> target.item().status() == Status.REQUIRED)
                    .count())
        .map(support -> new BigDecimal(support == 1 ? "0.5" : "1"))
        .sorted()
        .toList();
  }

  private static List<BigDecimal> weights(AnswerKey panel) {
    return panel.items().stream().map(KeyItem::weight).map(SecondKeysTest::plain).sorted().toList();
  }

  private static BigDecimal plain(BigDecimal weight) {
    return weight.stripTrailingZeros();
  }
}
