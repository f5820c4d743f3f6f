package org.gloss.classroom;

import java.time.Clock;
import java.time.Instant;
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

  private static final ChangeOutcome OVERTAKEN =
      new ChangeOutcome.Refused(
          "The times or settings were changed meanwhile, here or on the live page. Reload this page,"
              + " and make your change again.");

  private final AssignmentTable table;
  private final Exercises exercises;
  private final BegunWork begun;
  private final Clock clock;

  AssignmentEdits(AssignmentTable table, Exercises exercises, BegunWork begun, Clock clock) {
    this.table = table;
    this.exercises = exercises;
    this.begun = begun;
    this.clock = clock;
  }

  /// What is wrong with settings for an exercise, in words; empty when they are in order.
  static Optional<String> fault(AssignmentSettings settings, Exercise exercise) {
    if (!has(exercise, settings.depth())) {
      return Optional.of("The labels of this exercise have no depth \"" + settings.depth() + "\".");
    }
    return settings.schedule().fault();
  }

  /// What ended before it was due has times in no order, which may stay as they are.
  private Optional<String> changeFault(Assignment assignment, AssignmentSettings settings) {
    boolean sameTimes = settings.schedule().equals(assignment.settings().schedule());
    return fault(
        sameTimes ? settings.with(Schedule.ALWAYS) : settings,
        exercises.version(assignment.exerciseVersionId()));
  }

  ChangeOutcome change(
      Assignment assignment, AssignmentSettings seen, AssignmentSettings settings) {
    if (!assignment.settings().equals(seen)) {
      return OVERTAKEN;
    }
    Optional<String> fault =
        changeFault(assignment, settings)
            .or(() -> depthFault(assignment, settings))
            .or(() -> endFault(assignment, settings));
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
    boolean sameText = next.sameTextAs(now);
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

  /// A slip in the form must not end what students are at; "End now" says what it does.
  private Optional<String> endFault(Assignment assignment, AssignmentSettings settings) {
    Optional<Instant> closes = settings.schedule().closesAt();
    boolean over =
        !closes.equals(assignment.settings().schedule().closesAt())
            && closes.filter(end -> !clock.instant().isBefore(end)).isPresent();
    boolean shorter =
        settings
            .timeLimit()
            .filter(
                limit ->
                    assignment
                        .settings()
                        .timeLimit()
                        .filter(before -> before.compareTo(limit) <= 0)
                        .isEmpty())
            .isPresent();
    if (!(over || shorter) || !begun.at(assignment.id())) {
      return Optional.empty();
    }
    return Optional.of(
        over
            ? "That closing time is past. Students have begun; to end their work at once, use “End"
                + " now” on the live page."
            : "Students have begun, so the time for one try can be longer, not shorter.");
  }

  private static boolean has(Exercise exercise, String depth) {
    return exercise.labelSet().depths().stream().map(LabelSet.Depth::id).anyMatch(depth::equals);
  }

  private static String id(Exercise exercise) {
    return exercise.file().front().id();
  }
}
