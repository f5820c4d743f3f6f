package org.gloss.agreement;

import static org.gloss.agreement.LabelUnits.high;
import static org.gloss.agreement.LabelUnits.low;

import java.math.BigInteger;
import java.util.Arrays;

/// `D_e` of one label (Krippendorff 2004, p. 254): what the same units and gaps would disagree in
/// if they were thrown together by chance, `2/L · Σ(b) ((N − 1)/3 · (2b³ − 3b² + b) + b² · Σ(gaps l
/// ≥ b) (l − b + 1)) / (mL(mL − 1) − Σ b(b − 1))` over all `N` units of length `b`, with the gaps
/// of everyone, whole texts included. (In 1995 the gaps' term was printed as `l + b + 1`; 2004
/// corrects it.)
///
/// O(N log N): the gaps are sorted, and suffix sums give those that a unit fits into.
final class ExpectedDisagreement {

  private final LabelUnits label;
  private final int people;
  private final int[] gaps;
  private final long[] longer;

  private ExpectedDisagreement(LabelUnits label, int people) {
    this.label = label;
    this.people = people;
    this.gaps = label.gaps();
    Arrays.sort(gaps);
    this.longer = new long[gaps.length + 1];
    for (int i = gaps.length - 1; i >= 0; i--) {
      longer[i] = longer[i + 1] + gaps[i];
    }
  }

  /// @param people at least 2
  static Fraction of(LabelUnits label, int people) {
    return new ExpectedDisagreement(label, people).fraction();
  }

  private Fraction fraction() {
    long[] units = label.units();
    ExactSum thirds = new ExactSum();
    ExactSum inGaps = new ExactSum();
    ExactSum within = new ExactSum();
    for (long unit : units) {
      long size = low(unit) - high(unit);
      long pairs = size * (size - 1);
      within.add(pairs);
      thirds.addProduct(
          pairs % 3 == 0 ? pairs / 3 : pairs, pairs % 3 == 0 ? 2 * size - 1 : (2 * size - 1) / 3);
      inGaps.addProduct(size * size, roomFor((int) size));
    }
    BigInteger length = BigInteger.valueOf(label.length());
    BigInteger all = BigInteger.valueOf(people).multiply(length);
    BigInteger pairs = all.multiply(all.subtract(BigInteger.ONE)).subtract(within.total());
    BigInteger others = BigInteger.valueOf(units.length - 1);
    BigInteger sum = thirds.total().multiply(others).add(inGaps.total());
    return new Fraction(sum.shiftLeft(1), length.multiply(pairs));
  }

  /// In how many places of all gaps a unit fits: at most people · length, which 64 bits hold.
  private long roomFor(int size) {
    int first = ObservedDisagreement.firstFrom(gaps, size);
    long withoutUnit = people - label.people();
    long count = gaps.length - first + withoutUnit;
    return longer[first] + withoutUnit * label.length() - count * (size - 1L);
  }
}
