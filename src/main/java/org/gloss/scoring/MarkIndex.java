package org.gloss.scoring;

import java.util.List;

/// Finds the marks that sit on an item without looking at all of them.
final class MarkIndex {

  /// The most steps of one comparison's searches; beyond it is no class's work.
  private static final int MOST_STEPS = 100_000_000;

  private final List<Mark> marks;
  private final int[] reach;
  private int steps;

  /// @param marks in canonical order
  MarkIndex(List<Mark> marks) {
    this.marks = marks;
    this.reach = new int[marks.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, marks.get(i).words().to());
      reach[i] = furthest;
    }
  }

  List<Mark> marks() {
    return marks;
  }

  /// Visits every mark with a place on `target`, in canonical order.
  ///
  /// @throws IllegalArgumentException if marks and items are too crowded to be compared
  void visit(Target target, Visitor visitor) {
    for (int i = firstReaching(target.core().from()); i < reach.length; i++) {
      Mark mark = marks.get(i);
      if (mark.words().from() >= target.core().to()) {
        return;
      }
      if (++steps > MOST_STEPS) {
        throw new IllegalArgumentException("too many items and annotations over the same words");
      }
      Place place = Place.of(mark.words(), target);
      if (place != Place.NONE) {
        visitor.accept(i, mark, place);
      }
    }
  }

  private int firstReaching(int word) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] > word) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// What is done with a mark.
  interface Visitor {
    void accept(int index, Mark mark, Place place);
  }
}
