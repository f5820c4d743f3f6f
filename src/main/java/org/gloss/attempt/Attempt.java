package org.gloss.attempt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One student's run at an assignment.
///
/// @param id never changes
/// @param number 1 for the first
/// @param submittedAt empty while the student works
public record Attempt(
    UUID id,
    UUID assignmentId,
    UUID accountId,
    int number,
    Instant startedAt,
    Optional<Instant> submittedAt) {

  /// Whether it has been submitted.
  public boolean submitted() {
    return submittedAt.isPresent();
  }
}
