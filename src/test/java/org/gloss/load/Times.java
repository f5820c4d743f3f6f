package org.gloss.load;

import java.util.Arrays;
import java.util.Locale;

/// How long many things took, in milliseconds. Many threads may add at once.
final class Times {

  private double[] millis = new double[1024];
  private int count;

  synchronized void add(double taken) {
    if (count == millis.length) {
      millis = Arrays.copyOf(millis, 2 * count);
    }
    millis[count++] = taken;
  }

  synchronized int count() {
    return count;
  }

  /// The time within which so many of a hundred were done; 0 of none.
  synchronized double percentile(double percent) {
    if (count == 0) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(millis, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, Math.ceil(percent / 100 * count) - 1)];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,7d   median %6.0f ms   p95 %6.0f ms   p99 %6.0f ms   most %6.0f ms",
        count(),
        percentile(50),
        percentile(95),
        percentile(99),
        percentile(100));
  }
}
