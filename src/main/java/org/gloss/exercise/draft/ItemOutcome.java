package org.gloss.exercise.draft;

import java.time.Instant;

/// What became of a key item that a browser sent.
public sealed interface ItemOutcome {

  /// It is in the database for good. Sending it again gives the same answer.
  record Saved(Instant at) implements ItemOutcome {}

  /// The database has a revision at least as high with other content; that one stands.
  record Stale(DraftItem current) implements ItemOutcome {}

  /// It breaks a rule; `reason` says which in words for the teacher.
  record Refused(String reason) implements ItemOutcome {}
}
