package org.gloss.scoring;

import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// Answers that agree with the key but for one word at one end of each span.
final class ShiftedSpans {

  private ShiftedSpans() {}

  /// The mean score over all cases and all four ways to shift.
  static double mean(List<Case> cases) {
    double sum = 0;
    int count = 0;
    for (Case given : cases) {
      for (Shift shift : Shift.values()) {
        sum += shifted(given.markingTheKey(), shift).score().score().nearestDouble();
        count++;
      }
    }
    return sum / count;
  }

  private static Case shifted(Case given, Shift shift) {
    List<Annotation> others = new ArrayList<>();
    int words = given.passage().words().count();
    for (Annotation annotation : given.annotations()) {
      WordRange range = given.passage().words().covered(annotation.span()).orElseThrow();
      Span span = given.passage().span(range.size() > 1 ? shift.of(range, words) : range);
      others.add(new Annotation(annotation.id(), span, annotation.label(), ""));
    }
    return given.marking(others);
  }

  enum Shift {
    LONGER_BEFORE(-1, 0),
    LONGER_AFTER(0, 1),
    SHORTER_BEFORE(1, 0),
    SHORTER_AFTER(0, -1);

    private final int from;
    private final int to;

    Shift(int from, int to) {
      this.from = from;
      this.to = to;
    }

    WordRange of(WordRange range, int words) {
      return new WordRange(Math.max(0, range.from() + from), Math.min(words, range.to() + to));
    }
  }
}
