package org.gloss.review.heat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts of marks by word, against a recount that is slow and plain.
class HeatCountsTest {

  private static final Passage PASSAGE =
      Passage.of("One two, three four.\nFive “six” seven – eight nine?", "en");
  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsReplacedAndForgottenTheCountsAreThoseOfASlowRecount(int seed) {
    RandomMarks random = new RandomMarks(PASSAGE, new Random(seed));
    HeatCounts counts = new HeatCounts(PASSAGE);
    for (int i = 0; i < 400; i++) {
      BitSet changed = random.step(counts);
      assertThat(changed).isEqualTo(random.changed());
      SlowHeat slow = new SlowHeat(PASSAGE, random.marks());
      assertThat(counts.students()).isEqualTo(random.marks().size());
      for (int word = 0; word < PASSAGE.words().count(); word++) {
        assertThat(counts.any(word)).isEqualTo(slow.any(word));
        assertThat(counts.labels(word)).isEqualTo(slow.labels(word));
        assertThat(counts.of(word, "a")).isEqualTo(slow.labels(word).getOrDefault("a", 0));
      }
      assertThat(counts.runs()).isEqualTo(slow.runs());
    }
  }

  @Test
  void oneStudentsMarksOfTheSameLabelCountOnceWhereTheyMeet() {
    HeatCounts counts = new HeatCounts(PASSAGE);
    counts.replace(ANN, List.of(mark("One two", "a"), mark("two, three", "a"), mark("two", "b")));
    counts.replace(BEN, List.of(mark("two", "b")));
    assertThat(counts.runs())
        .containsExactly(
            new HeatRun(new WordRange(0, 1), 1, Map.of("a", 1)),
            new HeatRun(new WordRange(1, 2), 2, Map.of("a", 1, "b", 2)),
            new HeatRun(new WordRange(2, 3), 1, Map.of("a", 1)));
  }

  @Test
  void aRunEndsWithItsParagraph() {
    HeatCounts counts = new HeatCounts(PASSAGE);
    counts.replace(ANN, List.of(mark("three four.\nFive", "a")));
    assertThat(counts.runs().stream().map(HeatRun::words))
        .containsExactly(new WordRange(2, 4), new WordRange(4, 5));
  }

  @Test
  void whoMarkedNothingIsCountedAsAStudent() {
    HeatCounts counts = new HeatCounts(PASSAGE);
    assertThat(counts.replace(ANN, List.of()).isEmpty()).isTrue();
    assertThat(counts.students()).isEqualTo(1);
    assertThat(counts.runs()).isEmpty();
  }

  @Test
  void marksOfAnotherTextAreLeftOutRatherThanMisplaced() {
    HeatCounts counts = new HeatCounts(PASSAGE);
    counts.replace(
        ANN,
        List.of(new Annotation(UUID.randomUUID(), new Span(3, 900), "a", ""), mark(" – ", "a")));
    assertThat(counts.runs()).isEmpty();
  }

  @Test
  void aPatchNamesWordsThatNobodyMarksAnyMore() {
    HeatCounts counts = new HeatCounts(PASSAGE);
    counts.replace(ANN, List.of(mark("seven – eight", "a")));
    BitSet changed = counts.replace(ANN, List.of(mark("eight", "a")));
    assertThat(counts.runs(changed)).containsExactly(new HeatRun(new WordRange(6, 7), 0, Map.of()));
  }

  private static Annotation mark(String quote, String label) {
    int start = PASSAGE.text().indexOf(quote);
    return new Annotation(UUID.randomUUID(), new Span(start, start + quote.length()), label, "");
  }
}
