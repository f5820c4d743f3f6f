package org.gloss.agreement;

import static org.gloss.agreement.LabelUnits.high;
import static org.gloss.agreement.LabelUnits.low;
import static org.gloss.agreement.LabelUnits.packed;

import java.util.Arrays;

/// Counts, for units that come by growing end, the links that lie inside: a link is where one unit
/// of a person ends and the next one starts. A binary indexed tree over the ends.
final class NestedLinks {

  private final long[] byStart;
  private final int[] ends;
  private final int[] tree;
  private int entered;

  /// @param links `end << 32 | start`
  NestedLinks(long[] links) {
    this.byStart = Arrays.stream(links).map(link -> packed(low(link), high(link))).toArray();
    Arrays.sort(byStart);
    this.ends = Arrays.stream(links).mapToInt(LabelUnits::high).sorted().toArray();
    this.tree = new int[links.length + 1];
  }

  /// Links with an end after `start` and a start before `end`.
  ///
  /// @param end no less than in the call before
  int between(int start, int end) {
    while (entered < byStart.length && high(byStart[entered]) < end) {
      enter(low(byStart[entered++]));
    }
    return entered - upTo(ObservedDisagreement.firstFrom(ends, start + 1));
  }

  private void enter(int end) {
    int first = ObservedDisagreement.firstFrom(ends, end) + 1;
    for (int at = first; at < tree.length; at += at & -at) {
      tree[at]++;
    }
  }

  private int upTo(int rank) {
    int sum = 0;
    for (int at = rank; at > 0; at -= at & -at) {
      sum += tree[at];
    }
    return sum;
  }
}
