package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.scoring.SpanMatching.Kind;

/// Spans of key and answer that hang together by overlaps; nothing outside overlaps with them.
///
/// @param key in order
/// @param answer in order
record Crowd(List<LabelledSpan> key, List<LabelledSpan> answer) {

  private static final int MOST_CROSSINGS = 1 << 28;
  private static final int MOST_PAIRS = 10_000_000;
  private static final Kind[] KINDS = Kind.values();

  /// The crowds with spans on both sides.
  ///
  /// @param key sorted
  /// @param answer sorted
  static List<Crowd> of(List<LabelledSpan> key, List<LabelledSpan> answer) {
    List<Crowd> crowds = new ArrayList<>();
    int k = 0;
    int a = 0;
    while (k < key.size() && a < answer.size()) {
      int firstKey = k;
      int firstAnswer = a;
      int reach = Math.min(start(key, k), start(answer, a)) + 1;
      while (start(key, k) < reach || start(answer, a) < reach) {
        reach =
            start(key, k) < reach
                ? Math.max(reach, key.get(k++).span().end())
                : Math.max(reach, answer.get(a++).span().end());
      }
      if (k > firstKey && a > firstAnswer) {
        crowds.add(new Crowd(key.subList(firstKey, k), answer.subList(firstAnswer, a)));
      }
    }
    return crowds;
  }

  /// Matches one to one and tells the kind of each match.
  ///
  /// @throws IllegalArgumentException if the crowd is too large
  void match(Consumer<Kind> matched) {
    boolean[] keyTaken = new boolean[key.size()];
    boolean[] answerTaken = new boolean[answer.size()];
    for (long pair : pairsInOrder()) {
      int crossing = (int) pair & (MOST_CROSSINGS - 1);
      int k = crossing / answer.size();
      int a = crossing % answer.size();
      if (!keyTaken[k] && !answerTaken[a]) {
        keyTaken[k] = true;
        answerTaken[a] = true;
        matched.accept(KINDS[(int) (pair >>> 60)]);
      }
    }
  }

  /// Pairs as numbers that sort by phase, greater overlap, key and answer.
  private long[] pairsInOrder() {
    if ((long) key.size() * answer.size() > MOST_CROSSINGS) {
      throw new IllegalArgumentException("too many overlapping spans");
    }
    long[] pairs = new long[16];
    int count = 0;
    for (int k = 0; k < key.size(); k++) {
      Span span = key.get(k).span();
      for (int a = 0; a < answer.size() && start(answer, a) < span.end(); a++) {
        if (!span.overlaps(answer.get(a).span())) {
          continue;
        }
        if (count == MOST_PAIRS) {
          throw new IllegalArgumentException("too many overlapping spans");
        }
        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
        pairs[count++] = pair(k, a);
      }
    }
    pairs = Arrays.copyOf(pairs, count);
    Arrays.sort(pairs);
    return pairs;
  }

  private long pair(int k, int a) {
    Span one = key.get(k).span();
    Span other = answer.get(a).span();
    int overlap = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    long phase = Kind.of(key.get(k), answer.get(a)).phase;
    return phase << 60 | (long) (Integer.MAX_VALUE - overlap) << 28 | (k * answer.size() + a);
  }

  private static int start(List<LabelledSpan> spans, int index) {
    return index < spans.size() ? spans.get(index).span().start() : Integer.MAX_VALUE;
  }
}
