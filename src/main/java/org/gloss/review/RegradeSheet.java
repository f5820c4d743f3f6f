package org.gloss.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;
import org.gloss.review.Regrade.Change;
import org.gloss.scoring.Ratio;

/// What regrading an assignment would do, and what it did.
///
/// @param exercise the version that it is compared with
/// @param newer a newer version of the exercise that it could go on to
/// @param rows the scores that were made with another key or other rules: those that would move
///   first
/// @param current how many scores were made with what holds now
/// @param aliases of the students who are in the class, by account
/// @param reasons what is different since those scores were made, one sentence each
/// @param past the regradings so far, the newest first; one of them may be running
public record RegradeSheet(
    Assignment assignment,
    Exercise exercise,
    Optional<Exercise> newer,
    List<Row> rows,
    int current,
    Map<UUID, String> aliases,
    List<String> reasons,
    List<Regrade.Progress> past) {

  /// Copies the collections.
  public RegradeSheet {
    rows = List.copyOf(rows);
    aliases = Map.copyOf(aliases);
    reasons = List.copyOf(reasons);
    past = List.copyOf(past);
  }

  /// One score.
  ///
  /// @param number of the attempt, 1 for the first
  /// @param to what it would be; empty where key or rules do not fit the attempt
  /// @param change as if scores might fall
  public record Row(
      UUID attemptId, UUID accountId, int number, Ratio from, Optional<Ratio> to, Change change) {}

  /// How many of the scores would change so.
  public long count(Change change) {
    return rows.stream().filter(row -> row.change() == change).count();
  }

  /// The regrading that is not finished, if there is one.
  public Optional<Regrade.Progress> running() {
    return past.stream().filter(one -> one.regrade().state() == Regrade.State.RUNNING).findFirst();
  }

  /// The regrading that can be undone: the newest that holds; none while one is running.
  public Optional<Regrade> undoable() {
    return past.stream()
        .map(Regrade.Progress::regrade)
        .filter(regrade -> regrade.state() != Regrade.State.UNDONE)
        .findFirst()
        .filter(regrade -> regrade.state() == Regrade.State.DONE);
  }
}
