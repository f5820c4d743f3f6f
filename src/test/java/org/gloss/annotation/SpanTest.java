package org.gloss.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void emptyReversedAndNegativeSpansAreRefused() {
    assertThatThrownBy(() -> new Span(2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 2).overlaps(new Span(2, 3))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 3))).isTrue();
  }

  @Test
  void aSpanContainsItselfAndWhatLiesInside() {
    assertThat(new Span(1, 4).contains(new Span(1, 4))).isTrue();
    assertThat(new Span(1, 4).contains(new Span(2, 3))).isTrue();
    assertThat(new Span(1, 4).contains(new Span(2, 5))).isFalse();
  }

  @Test
  void theOrderIsByStartThenEnd() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 8));
  }

  @Test
  void wordRangesCountWhatTheyShare() {
    WordRange range = new WordRange(2, 6);
    assertThat(range.size()).isEqualTo(4);
    assertThat(range.shared(new WordRange(4, 9))).isEqualTo(2);
    assertThat(range.shared(new WordRange(6, 9))).isZero();
    assertThat(range.union(new WordRange(8, 9))).isEqualTo(new WordRange(2, 9));
    assertThat(range.contains(new WordRange(3, 6))).isTrue();
    assertThat(range).isLessThan(new WordRange(2, 7));
    assertThatThrownBy(() -> new WordRange(2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WordRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
