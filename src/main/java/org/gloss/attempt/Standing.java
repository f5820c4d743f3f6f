package org.gloss.attempt;

import java.time.Instant;
import java.util.Optional;

/// How an assignment, or an attempt at it, stands for its student at a moment.
///
/// @param now the server's time
/// @param until when it opens, while it waits; when the attempt ends, while it goes on; else empty
public record Standing(Phase phase, Instant now, Optional<Instant> until) {

  /// What a page shows.
  public enum Phase {
    /// It is not open yet.
    WAITING,
    /// It is open, and nothing has begun.
    READY,
    /// An attempt goes on.
    WORKING,
    /// The teacher has everybody pause.
    PAUSED,
    /// The attempt is submitted.
    SUBMITTED,
    /// It has closed, and nothing has begun.
    CLOSED,
    /// The student is not in the class any more.
    REMOVED
  }
}
