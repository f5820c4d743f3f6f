package org.gloss.attempt;

import java.time.Instant;

/// What became of an annotation that a browser sent.
public sealed interface PutOutcome {

  /// It is in the database for good. Sending it again gives the same answer.
  record Saved(Instant at) implements PutOutcome {}

  /// The database has a revision at least as high with other content; that one stands.
  record Stale(SavedAnnotation current) implements PutOutcome {}

  /// It breaks a rule; `reason` says which in words for the student.
  record Refused(String reason) implements PutOutcome {}

  /// The attempt is over. The annotation is kept as late and does not count.
  record Closed(Instant at) implements PutOutcome {}
}
