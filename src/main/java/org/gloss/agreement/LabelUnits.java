package org.gloss.agreement;

import java.util.Arrays;
import org.gloss.annotation.Span;

/// What all people marked with one label: their units, merged person by person where they share a
/// character, with the gaps between them. Touching units stay apart, as in Krippendorff (1995),
/// whose example B consists of them.
final class LabelUnits {

  private static final int NOBODY = -1;

  private final int length;
  private int person = NOBODY;
  private int people;
  private int firstOfPerson;
  private long[] units = new long[8];
  private int count;
  private long[] links = new long[8];
  private int linkCount;
  private int[] gaps = new int[8];
  private int gapCount;

  /// @param length of the text
  LabelUnits(int length) {
    this.length = length;
  }

  /// Collects a span; those of one person must come together. Call [#close()] after the last.
  void add(int rater, Span span) {
    if (rater != person) {
      close();
      person = rater;
      people++;
      firstOfPerson = count;
    }
    if (count == units.length) {
      units = Arrays.copyOf(units, 2 * count);
    }
    units[count++] = packed(span.start(), span.end());
  }

  /// Merges the last person's units and finds their gaps.
  ///
  /// @return how many units these are
  int close() {
    if (person == NOBODY) {
      return 0;
    }
    merge();
    int reached = 0;
    for (int i = firstOfPerson; i < count; i++) {
      addGap(high(units[i]) - reached);
      if (i > firstOfPerson) {
        addLink(packed(reached, high(units[i])));
      }
      reached = low(units[i]);
    }
    addGap(length - reached);
    person = NOBODY;
    return count - firstOfPerson;
  }

  int length() {
    return length;
  }

  /// People with at least one unit.
  int people() {
    return people;
  }

  /// All units, `start << 32 | end`; a fresh array.
  long[] units() {
    return Arrays.copyOf(units, count);
  }

  /// End and start of each two neighbouring units of one person, `end << 32 | start`; a fresh
  /// array.
  long[] links() {
    return Arrays.copyOf(links, linkCount);
  }

  /// Lengths of the gaps of people with units, none of them 0; a fresh array.
  int[] gaps() {
    return Arrays.copyOf(gaps, gapCount);
  }

  static long packed(int high, int low) {
    return (long) high << 32 | low;
  }

  static int high(long packed) {
    return (int) (packed >>> 32);
  }

  static int low(long packed) {
    return (int) packed;
  }

  private void merge() {
    Arrays.sort(units, firstOfPerson, count);
    int kept = firstOfPerson;
    for (int i = firstOfPerson; i < count; i++) {
      if (kept > firstOfPerson && high(units[i]) < low(units[kept - 1])) {
        int end = Math.max(low(units[kept - 1]), low(units[i]));
        units[kept - 1] = packed(high(units[kept - 1]), end);
      } else {
        units[kept++] = units[i];
      }
    }
    count = kept;
  }

  private void addGap(int gap) {
    if (gap == 0) {
      return;
    }
    if (gapCount == gaps.length) {
      gaps = Arrays.copyOf(gaps, 2 * gapCount);
    }
    gaps[gapCount++] = gap;
  }

  private void addLink(long link) {
    if (linkCount == links.length) {
      links = Arrays.copyOf(links, 2 * linkCount);
    }
    links[linkCount++] = link;
  }
}
