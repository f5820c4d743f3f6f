package org.gloss.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One regrading of an assignment.
///
/// @param number 1 for the first of the assignment
/// @param by who asked for it; empty when that account is gone
/// @param basis what scores are made with; an attempt at another text keeps its own version
/// @param lowerToo whether scores may fall
/// @param words why, for the students to read; may be empty
/// @param endedAt when the last score was made; empty while it runs
/// @param undoneAt when it was taken back; empty while it holds
public record Regrade(
    UUID id,
    UUID assignmentId,
    int number,
    Optional<UUID> by,
    Basis basis,
    boolean lowerToo,
    String words,
    State state,
    Instant beganAt,
    Optional<Instant> endedAt,
    Optional<Instant> undoneAt) {

  /// How far it is.
  public enum State {
    /// Scores are being made.
    RUNNING,
    /// All are made.
    DONE,
    /// It was taken back.
    UNDONE
  }

  /// What a regrading does to a score.
  public enum Change {
    /// It is not looked at yet.
    PENDING,
    /// It rises.
    UP,
    /// It falls.
    DOWN,
    /// It is equal, made with the new key and rules.
    SAME,
    /// It would fall, and stays as it was.
    KEPT,
    /// A teacher gave it; it is left alone.
    LEFT
  }

  /// How far a regrading is.
  ///
  /// @param counts of its scores; every change is there
  public record Progress(Regrade regrade, Map<Change, Integer> counts) {

    /// Copies the map.
    public Progress {
      counts = Map.copyOf(counts);
    }

    /// How many scores have one of these changes.
    public int of(Change... changes) {
      int sum = 0;
      for (Change change : changes) {
        sum += counts.getOrDefault(change, 0);
      }
      return sum;
    }

    /// How many scores it looks at.
    public int all() {
      return of(Change.values());
    }

    /// How many it has looked at.
    public int done() {
      return all() - of(Change.PENDING);
    }
  }
}
