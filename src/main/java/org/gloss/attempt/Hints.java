package org.gloss.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.stereotype.Service;

/// Hints for what has not been marked yet, one at a time, on request, in practice only.
@Service
public class Hints {

  private final Attempts attempts;
  private final Classrooms classrooms;
  private final Exercises exercises;

  Hints(Attempts attempts, Classrooms classrooms, Exercises exercises) {
    this.attempts = attempts;
    this.classrooms = classrooms;
    this.exercises = exercises;
  }

  /// A hint for an attempt of the student who asks.
  ///
  /// @param asked how many hints they have had; the next one is about another place, and after the
  ///   last comes the first again
  /// @return empty in a test, after submission, and where everything that has a hint is marked
  public Optional<String> next(UUID attemptId, int asked) {
    Attempt attempt = attempts.own(attemptId);
    Assignment assignment = classrooms.assignment(attempt.assignmentId());
    if (attempt.submitted() || assignment.mode() == Assignment.Mode.TEST) {
      return Optional.empty();
    }
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    List<SavedAnnotation> marks = attempts.annotations(attemptId);
    List<String> left =
        exercise.key().at(assignment.depth(), exercise.labelSet()).items().stream()
            .filter(item -> item.status() == KeyItem.Status.REQUIRED && !item.hint().isBlank())
            .filter(item -> !touched(exercise.passage(), item, marks))
            .map(KeyItem::hint)
            .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(asked % left.size()));
  }

  private static boolean touched(Passage passage, KeyItem item, List<SavedAnnotation> marks) {
    Span core = item.core().orElse(item.span());
    Optional<WordRange> words = passage.words().covered(core);
    return marks.stream()
        .flatMap(mark -> passage.words().covered(mark.annotation().span()).stream())
        .anyMatch(marked -> words.filter(wanted -> wanted.shared(marked) > 0).isPresent());
  }
}
