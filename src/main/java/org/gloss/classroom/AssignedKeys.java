package org.gloss.classroom;

import java.util.Optional;
import java.util.UUID;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which key an assignment is compared with. It can go on to a newer version of its exercise as
/// long as the text and the labels stay.
@Service
public class AssignedKeys {

  private final Assignments assignments;
  private final Exercises exercises;

  AssignedKeys(Assignments assignments, Exercises exercises) {
    this.assignments = assignments;
    this.exercises = exercises;
  }

  /// The newest version of the exercise of an assignment of the teacher who asks, where that is
  /// newer and fits; empty where there is nothing to go on to.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Optional<Exercise> newer(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise now = exercises.version(assignment.exerciseVersionId());
    return exercises
        .newest(now.id())
        .filter(newest -> newest.number() > now.number())
        .filter(newest -> fits(assignment, now, newest));
  }

  /// Compares an assignment of the teacher who asks with a newer version's key. Stored scores stay
  /// as they are until somebody regrades.
  ///
  /// @return whether it is compared with that version now; not where the text, the label set or the
  ///   depth is another
  /// @throws AccessDeniedException if the assignment is not theirs, or there is none such
  @Transactional
  public boolean use(UUID assignmentId, UUID exerciseVersionId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise now = exercises.version(assignment.exerciseVersionId());
    Exercise newer = exercises.version(exerciseVersionId);
    if (now.versionId().equals(newer.versionId())) {
      return true;
    }
    return fits(assignment, now, newer)
        && assignments.useVersion(assignmentId, exerciseVersionId) instanceof ChangeOutcome.Changed;
  }

  private static boolean fits(Assignment assignment, Exercise now, Exercise newer) {
    return newer.id().equals(now.id())
        && newer.number() > now.number()
        && newer.goesOnFrom(now)
        && newer.labelSet().id().equals(now.labelSet().id())
        && newer.labelSet().depths().stream()
            .anyMatch(depth -> depth.id().equals(assignment.depth()));
  }
}
