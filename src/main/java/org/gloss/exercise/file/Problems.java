package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong with one file; at most [#MOST], so that the report on a hostile file
/// stays short and cheap.
final class Problems {

  static final int MOST = 100;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

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
    }
  }

  int count() {
    return found.size();
  }

  /// Whether nothing more is kept, so that readers can stop.
  boolean full() {
    return found.size() >= MOST;
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.naturalOrder());
    if (full()) {
      Problem last = sorted.getLast();
      String more = "There may be more problems than these " + MOST + " in this file";
      sorted.add(new Problem(file, last.line(), last.column(), more, "Mend these first."));
    }
    return sorted;
  }
}
