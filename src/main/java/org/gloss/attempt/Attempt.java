package org.gloss.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Terms;

/// One student's run at an assignment.
///
/// @param id never changes
/// @param exerciseVersionId whose text it marks; the assignment may have gone on to a newer version
/// @param number 1 for the first
/// @param submittedAt empty while the student works
/// @param extra what was added to its time limit, by the teacher or for a pause
/// @param byClock whether time or the teacher ended it, not the student
public record Attempt(
    UUID id,
    UUID assignmentId,
    UUID accountId,
    UUID exerciseVersionId,
    int number,
    Instant startedAt,
    Optional<Instant> submittedAt,
    Duration extra,
    boolean byClock) {

  /// Whether it has been submitted.
  public boolean submitted() {
    return submittedAt.isPresent();
  }

  /// When it ends by itself; empty when it does not.
  public Optional<Instant> end(Terms terms) {
    return terms.end(startedAt, extra);
  }

  /// Whether its time has passed. While the class pauses none passes.
  public boolean over(Terms terms, Instant now) {
    return end(terms).filter(end -> !terms.standing(now).isBefore(end)).isPresent();
  }
}
