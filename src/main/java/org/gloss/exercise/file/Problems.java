package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong with one file; at most [#MOST], so that a hostile file stays readable.
final class Problems {

  static final int MOST = 100;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int dropped;

  Problems(String file) {
    this.file = file;
  }

  void add(Place place, String message, String advice) {
    add(place, message, () -> advice);
  }

  /// @param advice only asked for where the problem is kept
  void add(Place place, String message, Supplier<String> advice) {
    if (found.size() < MOST) {
      found.add(new Problem(file, place.line(), place.column(), message, advice.get()));
    } else {
      dropped++;
    }
  }

  int count() {
    return found.size() + dropped;
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.naturalOrder());
    if (dropped > 0) {
      Problem last = sorted.getLast();
      String more = dropped + " more problems in this file are not shown";
      sorted.add(new Problem(file, last.line(), last.column(), more, "Mend these first."));
    }
    return sorted;
  }
}
