package org.gloss.classroom;

import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.stereotype.Component;

/// Changes what a teacher has decided about an assignment, where it may be changed. Each method is
/// given the assignment with its row held.
@Component
class AssignmentEdits {

  private final AssignmentTable table;
  private final Exercises exercises;
  private final BegunWork begun;

  AssignmentEdits(AssignmentTable table, Exercises exercises, BegunWork begun) {
    this.table = table;
    this.exercises = exercises;
    this.begun = begun;
  }

  /// What is wrong with settings for an exercise, in words; empty when they are in order.
  static Optional<String> fault(AssignmentSettings settings, Exercise exercise) {
    if (!has(exercise, settings.depth())) {
      return Optional.of("The labels of this exercise have no depth \"" + settings.depth() + "\".");
    }
    return settings.schedule().fault();
  }

  ChangeOutcome change(Assignment assignment, AssignmentSettings settings) {
    Optional<String> fault =
        fault(settings, exercises.version(assignment.exerciseVersionId()))
            .or(() -> depthFault(assignment, settings));
    if (fault.isPresent()) {
      return new ChangeOutcome.Refused(fault.get());
    }
    table.update(assignment.with(settings));
    boolean otherRules =
        settings.mode() != assignment.mode() || !settings.preset().equals(assignment.preset());
    return new ChangeOutcome.Changed(otherRules && begun.at(assignment.id()));
  }

  ChangeOutcome useVersion(Assignment assignment, UUID versionId) {
    Exercise now = exercises.version(assignment.exerciseVersionId());
    Exercise next = exercises.version(versionId);
    if (!id(next).equals(id(now))) {
      throw new IllegalArgumentException("a version of another exercise: " + versionId);
    }
    if (!has(next, assignment.depth())) {
      return new ChangeOutcome.Refused(
          "Version "
              + next.number()
              + " uses other labels, without the depth that this assignment is worked at. Assign it"
              + " anew instead.");
    }
    table.update(assignment.on(versionId));
    boolean sameText = next.passage().text().equals(now.passage().text());
    return new ChangeOutcome.Changed(
        sameText && !versionId.equals(now.versionId()) && begun.at(assignment.id()));
  }

  private Optional<String> depthFault(Assignment assignment, AssignmentSettings settings) {
    return !settings.depth().equals(assignment.depth()) && begun.at(assignment.id())
        ? Optional.of(
            "Students have begun with the labels that they were given, so the depth cannot change"
                + " any more. Assign the exercise once more to use another.")
        : Optional.empty();
  }

  private static boolean has(Exercise exercise, String depth) {
    return exercise.labelSet().depths().stream().map(LabelSet.Depth::id).anyMatch(depth::equals);
  }

  private static String id(Exercise exercise) {
    return exercise.file().front().id();
  }
}
