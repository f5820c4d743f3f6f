package org.gloss.review.live;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How far one student is, as their teacher sees it.
///
/// @param alias the name that the class knows them by
/// @param marks how many marks stand in their newest attempt
/// @param seenAt when they were last heard of; empty when they never were
/// @param late whether their work is, or would be, late
/// @param moreTime whether they have an extension
/// @param attempt number of their newest attempt, 0 when there is none
/// @param ends when that attempt ends by itself; empty when it does not, or has ended
public record Seat(
    UUID accountId,
    String alias,
    State state,
    int marks,
    Optional<Instant> seenAt,
    boolean late,
    boolean moreTime,
    int attempt,
    Optional<Instant> ends) {

  /// How far somebody is.
  public enum State {
    /// They have not begun.
    NOT_STARTED,
    /// Their newest attempt is open.
    WORKING,
    /// They have handed in.
    SUBMITTED,
    /// Time, or the teacher, ended their newest attempt.
    ENDED
  }

  /// The same, last heard of at another time.
  Seat seen(Optional<Instant> at) {
    return new Seat(accountId, alias, state, marks, at, late, moreTime, attempt, ends);
  }
}
