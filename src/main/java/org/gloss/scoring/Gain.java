package org.gloss.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a pair, or a whole matching, is worth when matchings are compared: by total credit, then
/// number of pairs, then Σ weight · place, then number of accepted names. Credits and weights are
/// rounded to 10⁻⁶ here, and here only; sums stay exact up to 2¹⁹ pairs.
///
/// @param first credit in millionths · 2²⁰ + pairs
/// @param second weight · place in millionths · 2²⁰ + accepted names
record Gain(long first, long second) implements Comparable<Gain> {

  /// Of no pair.
  static final Gain NONE = new Gain(0, 0);

  /// Of one pair.
  static Gain ofPair(BigDecimal credit, BigDecimal weightedPlace, boolean accepted) {
    return new Gain(millionths(credit) + 1, millionths(weightedPlace) + (accepted ? 1 : 0));
  }

  Gain plus(Gain other) {
    return new Gain(first + other.first, second + other.second);
  }

  Gain minus(Gain other) {
    return new Gain(first - other.first, second - other.second);
  }

  boolean isNothing() {
    return first == 0 && second == 0;
  }

  boolean exceeds(Gain other) {
    return first > other.first || (first == other.first && second > other.second);
  }

  @Override
  public int compareTo(Gain other) {
    int byFirst = Long.compare(first, other.first);
    return byFirst != 0 ? byFirst : Long.compare(second, other.second);
  }

  private static long millionths(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP).unscaledValue().longValueExact() << 20;
  }
}
