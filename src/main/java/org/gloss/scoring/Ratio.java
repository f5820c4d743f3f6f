package org.gloss.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact share, kept as what it is made of: 5.6 of 8.
///
/// @param numerator 0 or more
/// @param denominator more than 0
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

  /// All of one.
  public static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

  /// @throws IllegalArgumentException if the numerator is negative or the denominator not positive
  public Ratio {
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException("not a share: " + numerator + " of " + denominator);
    }
    numerator = plain(numerator);
    denominator = plain(denominator);
  }

  /// A share of counts.
  ///
  /// @throws IllegalArgumentException as the constructor
  public static Ratio of(int numerator, int denominator) {
    return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /// The whole percent, a half rounded up, from the exact value.
  public int percent() {
    return numerator.movePointRight(2).divide(denominator, 0, RoundingMode.HALF_UP).intValueExact();
  }

  /// The double nearest to the exact value.
  public double nearestDouble() {
    int digits = 40 + numerator.precision() + denominator.precision();
    return numerator
        .divide(denominator, new MathContext(digits, RoundingMode.HALF_EVEN))
        .doubleValue();
  }

  /// By value: 1 of 2 is as great as 2 of 4.
  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
