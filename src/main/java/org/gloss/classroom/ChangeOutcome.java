package org.gloss.classroom;

/// What came of a change that a teacher asked for.
public sealed interface ChangeOutcome {

  /// It is done.
  ///
  /// @param regrade whether scores that are stored came from what held before: they stay until the
  ///   teacher regrades
  record Changed(boolean regrade) implements ChangeOutcome {}

  /// Nothing was changed.
  ///
  /// @param reason what is in the way and how to mend it, in words for the teacher
  record Refused(String reason) implements ChangeOutcome {}
}
