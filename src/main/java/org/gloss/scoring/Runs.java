package org.gloss.scoring;

import java.util.Arrays;
import org.gloss.annotation.Span;

/// Spans merged where they share a character, in order. Touching ones stay apart.
final class Runs {

  private long[] bounds = new long[8];
  private int count;

  /// Collects a span; call [#merge()] after the last.
  void add(Span span) {
    if (count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * count);
    }
    bounds[count++] = (long) span.start() << 32 | span.end();
  }

  /// Sorts and merges what was collected.
  Runs merge() {
    Arrays.sort(bounds, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && start(i) < end(kept - 1)) {
        bounds[kept - 1] = (long) start(kept - 1) << 32 | Math.max(end(kept - 1), end(i));
      } else {
        bounds[kept++] = bounds[i];
      }
    }
    count = kept;
    return this;
  }

  int count() {
    return count;
  }

  /// For each of these runs the share of it that `others` cover, added up.
  double coveredBy(Runs others) {
    double sum = 0;
    int next = 0;
    for (int i = 0; i < count; i++) {
      while (next < others.count && others.end(next) <= start(i)) {
        next++;
      }
      int covered = 0;
      for (int j = next; j < others.count && others.start(j) < end(i); j++) {
        covered += Math.min(end(i), others.end(j)) - Math.max(start(i), others.start(j));
      }
      sum += (double) covered / (end(i) - start(i));
    }
    return sum;
  }

  private int start(int run) {
    return (int) (bounds[run] >>> 32);
  }

  private int end(int run) {
    return (int) bounds[run];
  }
}
