package org.gloss.classroom;

import java.time.Instant;
import java.util.Optional;

/// When an assignment can be worked on. Each moment may be left out.
///
/// @param opensAt before this nobody sees the passage
/// @param dueAt what is submitted after this is late
/// @param closesAt after this nothing counts
public record Schedule(
    Optional<Instant> opensAt, Optional<Instant> dueAt, Optional<Instant> closesAt) {

  /// Open for good.
  public static final Schedule ALWAYS =
      new Schedule(Optional.empty(), Optional.empty(), Optional.empty());

  /// What is wrong with it, in words for a teacher; empty when it is in order.
  public Optional<String> fault() {
    if (after(opensAt, dueAt)) {
      return Optional.of("It is due before it opens. Choose a later due time.");
    }
    if (after(opensAt, closesAt)) {
      return Optional.of("It closes before it opens. Choose a later closing time.");
    }
    if (after(dueAt, closesAt)) {
      return Optional.of("It closes before it is due. Choose a later closing time.");
    }
    return Optional.empty();
  }

  private static boolean after(Optional<Instant> earlier, Optional<Instant> later) {
    return earlier.isPresent() && later.isPresent() && !earlier.get().isBefore(later.get());
  }
}
