package org.gloss.attempt;

import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.stereotype.Service;

/// Hints for what has not been marked yet, one at a time, on request, in practice only.
@Service
public class Hints {

  private final Attempts attempts;
  private final Assignments assignments;
  private final Exercises exercises;

  Hints(Attempts attempts, Assignments assignments, Exercises exercises) {
    this.attempts = attempts;
    this.assignments = assignments;
    this.exercises = exercises;
  }

  /// A hint for an attempt of the student who asks.
  ///
  /// @param asked how many hints they have had; the next one is about another place, and after the
  ///   last comes the first again
  /// @return empty in a test, after submission, and where everything that has a hint is marked
  public Optional<String> next(UUID attemptId, int asked) {
    Attempt attempt = attempts.own(attemptId);
    Assignment assignment = assignments.one(attempt.assignmentId());
    if (attempt.submitted() || assignment.mode() == Assignment.Mode.TEST) {
      return Optional.empty();
    }
    Exercise exercise = exercises.version(attempt.exerciseVersionId());
    return HintsLeft.next(
        exercise,
        assignment.depth(),
        attempts.annotations(attemptId).stream().map(SavedAnnotation::annotation).toList(),
        asked);
  }
}
