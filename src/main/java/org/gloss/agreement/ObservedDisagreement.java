package org.gloss.agreement;

import static org.gloss.agreement.LabelUnits.high;
import static org.gloss.agreement.LabelUnits.low;
import static org.gloss.agreement.LabelUnits.packed;

import java.math.BigInteger;
import java.util.Arrays;

/// `D_o` of one label (Krippendorff 1995, equation 2; 2004, p. 253): over all ordered pairs of
/// people, for two units that share a character the squared distances of their starts and of their
/// ends, for a unit that lies in the other's gap its squared length; divided by `m(m − 1)L²`.
///
/// For all people together in O(N log N). The units that overlap one are those that start before
/// its end, less those that end before its start, so prefix sums over both orders give their count
/// and their sums of starts and ends. Since overlapping is mutual, the sum of squared distances
/// over all pairs is `2 Σ (c(s² + e²) − s·Σs′ − e·Σe′)`: differences of great numbers, so they are
/// taken in whole numbers only. How many people's gaps hold a unit follows from the same count,
/// less the pairs of one person's neighbouring units that both overlap it.
final class ObservedDisagreement {

  private final int people;
  private final int length;
  private final long[] byEnd;
  private final int[] starts;
  private final int[] ends;
  private final long[] startsByStart;
  private final long[] endsByStart;
  private final long[] startsByEnd;
  private final long[] endsByEnd;
  private final NestedLinks links;
  private int before;

  private ObservedDisagreement(LabelUnits label, int people) {
    this.people = people;
    this.length = label.length();
    long[] byStart = label.units();
    Arrays.sort(byStart);
    this.byEnd = Arrays.stream(byStart).map(unit -> packed(low(unit), high(unit))).toArray();
    Arrays.sort(byEnd);
    this.starts = highs(byStart);
    this.ends = highs(byEnd);
    this.startsByStart = prefixes(starts);
    this.endsByStart = prefixes(lows(byStart));
    this.startsByEnd = prefixes(lows(byEnd));
    this.endsByEnd = prefixes(ends);
    this.links = new NestedLinks(label.links());
  }

  /// @param people at least 2
  static Fraction of(LabelUnits label, int people) {
    return new ObservedDisagreement(label, people).fraction();
  }

  private Fraction fraction() {
    ExactSum half = new ExactSum();
    for (long unit : byEnd) {
      add(half, low(unit), high(unit));
    }
    BigInteger pairs = BigInteger.valueOf((long) people * (people - 1));
    BigInteger squared = BigInteger.valueOf((long) length * length);
    return new Fraction(half.total().shiftLeft(1), pairs.multiply(squared));
  }

  /// Units must come by growing end.
  private void add(ExactSum half, long start, long end) {
    while (before < starts.length && starts[before] < end) {
      before++;
    }
    int over = firstFrom(ends, (int) start + 1);
    int count = before - over;
    half.addProduct(count, start * start + end * end);
    half.subtractProduct(start, startsByStart[before] - startsByEnd[over]);
    half.subtractProduct(end, endsByStart[before] - endsByEnd[over]);
    int overlapping = count - links.between((int) start, (int) end);
    half.addProduct(people - overlapping, (end - start) * (end - start));
  }

  /// The first place of a sorted array with `value` or more.
  static int firstFrom(int[] sorted, int value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int[] highs(long[] pairs) {
    return Arrays.stream(pairs).mapToInt(LabelUnits::high).toArray();
  }

  private static int[] lows(long[] pairs) {
    return Arrays.stream(pairs).mapToInt(LabelUnits::low).toArray();
  }

  private static long[] prefixes(int[] values) {
    long[] sums = new long[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    return sums;
  }
}
