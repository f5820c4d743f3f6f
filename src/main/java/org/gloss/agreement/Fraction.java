package org.gloss.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// A disagreement as an exact fraction.
///
/// @param numerator 0 or more
/// @param denominator more than 0
record Fraction(BigInteger numerator, BigInteger denominator) {

  static final MathContext PRECISE = new MathContext(60, RoundingMode.HALF_EVEN);

  /// To 60 digits.
  BigDecimal value() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), PRECISE);
  }
}
