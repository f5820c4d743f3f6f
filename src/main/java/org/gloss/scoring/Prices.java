package org.gloss.scoring;

/// Prices of items or of marks, all nothing at first.
final class Prices {

  private final long[] first;
  private final long[] second;

  Prices(int count) {
    first = new long[count];
    second = new long[count];
  }

  Gain get(int index) {
    return new Gain(first[index], second[index]);
  }

  void add(int index, Gain gain) {
    first[index] += gain.first();
    second[index] += gain.second();
  }

  boolean isNothing(int index) {
    return first[index] == 0 && second[index] == 0;
  }
}
