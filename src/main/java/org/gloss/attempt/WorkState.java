package org.gloss.attempt;

/// How far a student is with an assignment.
public enum WorkState {
  /// No attempt yet.
  NOT_STARTED,
  /// An attempt is open.
  WORKING,
  /// Submitted; the results are not out yet.
  SUBMITTED,
  /// Submitted, and the results may be read.
  RETURNED
}
