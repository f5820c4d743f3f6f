package org.gloss.review.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Whether those who found an item did better at the others, too; never a number that is none.
///
/// It is the point-biserial correlation (Lord and Novick 1968, Statistical Theories of Mental Test
/// Scores, section 15.5) between *found* (1, every other outcome 0) and the points at all other
/// required items. The item itself is left out, as it would agree with itself; extras are left out,
/// as a mark on this item would be one if the item were not there.
public sealed interface Discrimination {

  /// With fewer students a single one decides the figure.
  int FEWEST_STUDENTS = 5;

  /// A coefficient.
  ///
  /// @param value −1 to 1; above 0 those who found it did better elsewhere, below 0 worse
  record Defined(double value) implements Discrimination {}

  /// There is no coefficient.
  ///
  /// @param reason why
  record Undefined(Reason reason) implements Discrimination {}

  /// Why there is no coefficient.
  enum Reason {
    /// See [#FEWEST_STUDENTS].
    TOO_FEW_STUDENTS("fewer than five students handed in"),
    /// Nobody is left to compare with.
    EVERYBODY_FOUND_IT("everybody found it"),
    /// Nobody is left to compare with.
    NOBODY_FOUND_IT("nobody found it"),
    /// The other items tell nobody apart, or there are none.
    NO_DIFFERENCE_ELSEWHERE("everybody did equally well at the other items");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// The reason in words, to be put into a sentence.
    public String words() {
      return words;
    }
  }

  /// The discrimination of an item.
  ///
  /// @param found by student, whether they found it
  /// @param rest by student, their points at the other items, exact
  /// @throws IllegalArgumentException if both differ in length
  static Discrimination of(List<Boolean> found, List<BigDecimal> rest) {
    if (found.size() != rest.size()) {
      throw new IllegalArgumentException("one value of each by student");
    }
    long count = found.stream().filter(one -> one).count();
    if (found.size() < FEWEST_STUDENTS) {
      return new Undefined(Reason.TOO_FEW_STUDENTS);
    }
    if (count == found.size()) {
      return new Undefined(Reason.EVERYBODY_FOUND_IT);
    }
    if (count == 0) {
      return new Undefined(Reason.NOBODY_FOUND_IT);
    }
    return correlation(found, rest, BigDecimal.valueOf(count));
  }

  /// `(nΣxy − ΣxΣy) / √((nΣx² − (Σx)²)(nΣy² − (Σy)²))`, sums exact, so that only the root and the
  /// quotient are rounded; x² is x.
  private static Discrimination correlation(
      List<Boolean> found, List<BigDecimal> rest, BigDecimal sumX) {
    BigDecimal n = BigDecimal.valueOf(found.size());
    BigDecimal sumY = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    BigDecimal both = BigDecimal.ZERO;
    for (int i = 0; i < found.size(); i++) {
      BigDecimal y = rest.get(i);
      sumY = sumY.add(y);
      squares = squares.add(y.multiply(y));
      both = found.get(i) ? both.add(y) : both;
    }
    BigDecimal spreadY = n.multiply(squares).subtract(sumY.multiply(sumY));
    if (spreadY.signum() == 0) {
      return new Undefined(Reason.NO_DIFFERENCE_ELSEWHERE);
    }
    BigDecimal spreadX = n.multiply(sumX).subtract(sumX.multiply(sumX));
    BigDecimal together = n.multiply(both).subtract(sumX.multiply(sumY));
    MathContext precise = new MathContext(40 + together.precision(), RoundingMode.HALF_EVEN);
    BigDecimal root = spreadX.multiply(spreadY).sqrt(precise);
    return new Defined(together.divide(root, precise).doubleValue());
  }
}
