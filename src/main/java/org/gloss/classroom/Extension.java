package org.gloss.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What one student gets beyond what an assignment says.
///
/// @param dueAt their own due time, if they have one
/// @param closesAt their own closing time, if they have one
/// @param extraPercent how much longer their time limit is: 25 for a quarter more; 0 or more
public record Extension(
    UUID assignmentId,
    UUID accountId,
    Optional<Instant> dueAt,
    Optional<Instant> closesAt,
    int extraPercent) {

  /// The most that a time limit can be lengthened by.
  public static final int MOST_PERCENT = 400;

  /// @throws IllegalArgumentException if the percentage is out of its bounds
  public Extension {
    if (extraPercent < 0 || extraPercent > MOST_PERCENT) {
      throw new IllegalArgumentException("not an extension: " + extraPercent + "%");
    }
  }

  /// The same with what lies after `from` moved on: an extension never ends in a pause.
  Extension moved(Duration by, Instant from) {
    return new Extension(
        assignmentId,
        accountId,
        dueAt.map(at -> at.isAfter(from) ? at.plus(by) : at),
        closesAt.map(at -> at.isAfter(from) ? at.plus(by) : at),
        extraPercent);
  }
}
