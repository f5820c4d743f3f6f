package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.junit.jupiter.api.Test;

/// The invariants of the scoring specification, each on thousands of seeded cases.
class ScoringInvariantsTest {

  @Test
  void markingExactlyTheKeyScoresOne() {
    Cases.tidy(2_000)
        .map(Case::markingTheKey)
        .forEach(given -> assertThat(given.score().score()).isEqualByComparingTo(Ratio.ONE));
  }

  @Test
  void markingExactlyAKeyOfOverlappingItemsScoresOneWhereEachHasALabelOfItsOwn() {
    cases()
        .map(ScoringInvariantsTest::withLabelsApart)
        .map(Case::markingTheKey)
        .forEach(given -> assertThat(given.score().score()).isEqualByComparingTo(Ratio.ONE));
  }

  @Test
  void spansThatAreOneWordTooLongOrTooShortScoreAtLeast95PercentOnAverage() {
    assertThat(ShiftedSpans.mean(Cases.tidy(1_000).toList())).isGreaterThanOrEqualTo(0.95);
    assertThat(ShiftedSpans.mean(cases().map(ScoringInvariantsTest::withLabelsApart).toList()))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void oneAnnotationOverTheWholePassageScoresNothingWhereItemsAreShort() {
    long met =
        cases()
            .filter(ScoringInvariantsTest::hasOnlyShortItems)
            .peek(
                given -> {
                  int words = given.passage().words().count();
                  Case all = given.marking(List.of()).mark(0, words, "a1");
                  assertThat(all.score().score().numerator()).isZero();
                })
            .count();
    assertThat(met).isGreaterThan(500);
  }

  @Test
  void theOrderOfItemsAndAnnotationsIsIrrelevant() {
    cases()
        .forEach(
            given -> {
              Random random = Cases.random(given);
              assertThat(given.shuffled(random).score()).isEqualTo(given.score());
            });
  }

  @Test
  void addingExactlyAnUnmatchedItemsSpanWithAnAcceptedLabelNeverLowersAScore() {
    cases()
        .forEach(
            given -> {
              Scoresheet before = given.score();
              for (ItemOutcome outcome : before.items()) {
                if (outcome instanceof ItemOutcome.Missed(Target target)) {
                  raisesOrKeeps(given, before, target);
                }
              }
            });
  }

  @Test
  void addingAnOptionalItemOrATrapNeverChangesSpotting() {
    cases()
        .forEach(
            given -> {
              Random random = Cases.random(given);
              int words = given.passage().words().count();
              int from = random.nextInt(words);
              int to = from + 1 + random.nextInt(words - from);
              var spotting = given.score().spotting();
              for (Status status : List.of(Status.OPTIONAL, Status.TRAP)) {
                Case more = given.item(from, to, "1", status, "a1", "b2");
                assertThat(more.score().spotting()).isEqualTo(spotting);
              }
            });
  }

  @Test
  void gradingAgainChangesNothing() {
    cases().forEach(given -> assertThat(given.score()).isEqualTo(given.score()));
  }

  @Test
  void aScoreAndItsBarsAreFromNothingToOne() {
    cases()
        .map(Case::score)
        .forEach(
            sheet -> {
              assertThat(sheet.score()).isBetween(Ratio.of(0, 1), Ratio.ONE);
              assertThat(sheet.score().percent()).isBetween(0, 100);
              assertThat(sheet.restraint()).isBetween(Ratio.of(0, 1), Ratio.ONE);
              Stream.of(sheet.spotting(), sheet.naming())
                  .flatMap(bar -> bar.stream())
                  .forEach(bar -> assertThat(bar).isBetween(Ratio.of(0, 1), Ratio.ONE));
            });
  }

  @Test
  void removingAnExtraNeverLowersAScore() {
    cases()
        .forEach(
            given -> {
              Scoresheet before = given.score();
              for (MarkOutcome outcome : before.marks()) {
                if (outcome instanceof MarkOutcome.Extra(Mark mark, var _)) {
                  assertThat(without(mark, given).score().score())
                      .isGreaterThanOrEqualTo(before.score());
                }
              }
            });
  }

  @Test
  void everyRequiredItemAndEveryAnnotationHasOneOutcome() {
    cases()
        .forEach(
            given -> {
              Scoresheet sheet = given.score();
              assertThat(sheet.counts().required()).isEqualTo(sheet.items().size());
              assertThat(sheet.counts().marks()).isEqualTo(sheet.marks().size());
              assertThat(sheet.marks().stream().flatMap(o -> o.mark().parts().stream()))
                  .containsExactlyInAnyOrderElementsOf(
                      given.annotations().stream().map(Annotation::id).toList());
            });
  }

  private static Stream<Case> cases() {
    return Stream.concat(Cases.crowded(1_500), Cases.usual(1_500));
  }

  /// Only where the new annotation stays one by itself: merged into another it would be another
  /// span.
  private static void raisesOrKeeps(Case given, Scoresheet before, Target target) {
    Span span = target.item().span();
    WordRange words = given.passage().words().covered(span).orElseThrow();
    for (String label : target.item().labels()) {
      boolean alone =
          before.marks().stream()
              .map(MarkOutcome::mark)
              .noneMatch(mark -> mark.label().equals(label) && mark.words().shared(words) > 0);
      if (alone) {
        Case more = given.plus(given.annotation(span, label));
        assertThat(more.score().score()).isGreaterThanOrEqualTo(before.score());
      }
    }
  }

  private static Case without(Mark mark, Case given) {
    return given.marking(
        given.annotations().stream()
            .filter(annotation -> !mark.parts().contains(annotation.id()))
            .toList());
  }

  /// Drops items until no two of the same preferred label share a word.
  private static Case withLabelsApart(Case given) {
    Case apart = given.withItems(List.of());
    for (KeyItem item : given.items()) {
      boolean clear =
          apart.items().stream()
              .noneMatch(
                  other ->
                      other.labels().getFirst().equals(item.labels().getFirst())
                          && other.span().overlaps(item.span()));
      apart = clear ? apart.plus(item) : apart;
    }
    return apart;
  }

  private static boolean hasOnlyShortItems(Case given) {
    Set<Target> targets =
        given.items().stream()
            .map(item -> Target.of(given.passage(), item))
            .collect(Collectors.toSet());
    int words = given.passage().words().count();
    return given.items().stream().anyMatch(item -> item.status() == Status.REQUIRED)
        && targets.stream().allMatch(target -> 4 * target.extent().size() < words);
  }
}
