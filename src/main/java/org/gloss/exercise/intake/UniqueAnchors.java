package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs up what stands once in each of two sequences and in the same order in both: the longest
/// growing chain of such pairs, in n log n.
final class UniqueAnchors {

  private static final int SEVERAL = -1;

  private UniqueAnchors() {}

  /// A pair of equal elements.
  ///
  /// @param left index in the one sequence
  /// @param right index in the other
  record Anchor(int left, int right) {}

  static List<Anchor> of(int[] left, int[] right) {
    Map<Integer, Integer> inLeft = places(left);
    Map<Integer, Integer> inRight = places(right);
    List<Anchor> pairs = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      int other = inRight.getOrDefault(left[i], SEVERAL);
      if (other != SEVERAL && inLeft.getOrDefault(left[i], SEVERAL) == i) {
        pairs.add(new Anchor(i, other));
      }
    }
    return longestChain(pairs);
  }

  private static Map<Integer, Integer> places(int[] sequence) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < sequence.length; i++) {
      places.merge(sequence[i], i, (_, _) -> SEVERAL);
    }
    return places;
  }

  private static List<Anchor> longestChain(List<Anchor> pairs) {
    int[] ends = new int[pairs.size()];
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int found = Arrays.binarySearch(ends, 0, length, pairs.get(i).right());
      int at = found >= 0 ? found : -found - 1;
      ends[at] = pairs.get(i).right();
      tails[at] = i;
      before[i] = at > 0 ? tails[at - 1] : SEVERAL;
      length = Math.max(length, at + 1);
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = length > 0 ? tails[length - 1] : SEVERAL; i >= 0; i = before[i]) {
      chain.add(pairs.get(i));
    }
    return chain.reversed();
  }
}
