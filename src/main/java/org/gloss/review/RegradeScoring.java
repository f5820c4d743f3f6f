package org.gloss.review;

import java.util.Optional;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.exercise.Exercises;
import org.gloss.review.Regrade.Change;
import org.springframework.stereotype.Component;

/// What a regrading would do to one score, and nothing else: the same inputs give the same change.
@Component
class RegradeScoring {

  private final Scores scores;
  private final Exercises exercises;

  RegradeScoring(Scores scores, Exercises exercises) {
    this.scores = scores;
    this.exercises = exercises;
  }

  /// A score and what it would become.
  ///
  /// @param after what the new key and rules give; empty where they do not fit the attempt's text
  record Made(Change change, Optional<StoredScore> after) {}

  /// Whether a stored score was made with this.
  boolean current(Basis basis, Submission submission, StoredScore stored) {
    return stored.basis().equals(basis.onTextOf(submission.attempt(), exercises));
  }

  /// @param lowerToo whether scores may fall
  Made make(
      Basis basis,
      Submission submission,
      StoredScore stored,
      Optional<ScoreOverride> override,
      boolean lowerToo) {
    Basis fitting = basis.onTextOf(submission.attempt(), exercises);
    boolean offered =
        exercises.version(fitting.exerciseVersionId()).labelSet().depths().stream()
            .anyMatch(depth -> depth.id().equals(fitting.depth()));
    if (!offered) {
      return new Made(Change.LEFT, Optional.empty());
    }
    StoredScore after = scores.score(submission, fitting);
    return new Made(
        override.isPresent() ? Change.LEFT : change(stored, after, lowerToo), Optional.of(after));
  }

  /// Compares exact shares.
  private static Change change(StoredScore before, StoredScore after, boolean lowerToo) {
    int difference = after.score().compareTo(before.score());
    if (difference > 0) {
      return Change.UP;
    }
    if (difference == 0) {
      return Change.SAME;
    }
    return lowerToo ? Change.DOWN : Change.KEPT;
  }
}
