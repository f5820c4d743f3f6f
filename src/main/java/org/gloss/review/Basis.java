package org.gloss.review;

import java.util.UUID;
import org.gloss.attempt.Attempt;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercises;
import org.gloss.scoring.ScoringRules;

/// What a score is made with, besides the marks.
///
/// @param exerciseVersionId whose key
/// @param depth id of a depth of the label set
/// @param rules how strict
public record Basis(UUID exerciseVersionId, String depth, ScoringRules rules) {

  /// What an attempt would be scored with now: the assignment's version where its text is the one
  /// that was marked and it has the labels still, else the attempt's own.
  static Basis now(Assignment assignment, Attempt attempt, Exercises exercises) {
    return of(assignment).onTextOf(attempt, exercises);
  }

  /// What an assignment is scored with.
  static Basis of(Assignment assignment) {
    return new Basis(assignment.exerciseVersionId(), assignment.depth(), Scoring.rules(assignment));
  }

  /// The same with the attempt's own version where its text is another.
  Basis onTextOf(Attempt attempt, Exercises exercises) {
    UUID marked = attempt.exerciseVersionId();
    boolean fits =
        exerciseVersionId.equals(marked)
            || exercises.version(exerciseVersionId).goesOnFrom(exercises.version(marked));
    return new Basis(fits ? exerciseVersionId : marked, depth, rules);
  }
}
