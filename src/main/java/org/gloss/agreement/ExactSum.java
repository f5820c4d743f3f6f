package org.gloss.agreement;

import java.math.BigInteger;

/// A sum that is never silently wrong: it is kept in 64 bits, and what does not fit there goes over
/// into a number without bounds.
final class ExactSum {

  private long small;
  private BigInteger large = BigInteger.ZERO;

  void add(long value) {
    long sum = small + value;
    if (((small ^ sum) & (value ^ sum)) < 0) {
      large = large.add(BigInteger.valueOf(small));
      small = value;
    } else {
      small = sum;
    }
  }

  void addProduct(long one, long other) {
    long low = one * other;
    if (Math.multiplyHigh(one, other) == low >> 63) {
      add(low);
    } else {
      large = large.add(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)));
    }
  }

  void subtractProduct(long one, long other) {
    addProduct(-one, other);
  }

  BigInteger total() {
    return large.add(BigInteger.valueOf(small));
  }
}
