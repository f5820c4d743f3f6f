package org.gloss.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.Assignment.Release;
import org.gloss.exercise.Exercise;

/// What a teacher decides about an assignment.
///
/// @param mode practice or test
/// @param preset id of a scoring preset
/// @param depth id of a depth of the label set
/// @param schedule when it can be worked on
/// @param attemptsAllowed how often a student may try, 1 to 100
/// @param counts which of several attempts counts
/// @param timeLimit how long one attempt may last, up to a day; empty when it may last as long as
///   the assignment
/// @param release when results may be seen
/// @param mask whether names of speakers are hidden until results are seen
/// @param lateCosts percentage points that late work loses, 0 to 100; 0 unless the teacher says so
public record AssignmentSettings(
    Mode mode,
    String preset,
    String depth,
    Schedule schedule,
    int attemptsAllowed,
    Counts counts,
    Optional<Duration> timeLimit,
    Release release,
    boolean mask,
    int lateCosts) {

  /// The most attempts that can be allowed.
  public static final int MOST_ATTEMPTS = 100;

  /// The longest that one attempt can be allowed to last.
  public static final Duration LONGEST_LIMIT = Duration.ofDays(1);

  /// How often a student may try in practice unless the teacher says otherwise.
  public static final int ATTEMPTS = 3;

  /// Which of several attempts counts.
  public enum Counts {
    /// The one with the highest score; of equal ones the first.
    BEST,
    /// The last one submitted.
    LATEST,
    /// The first one submitted.
    FIRST
  }

  /// @throws IllegalArgumentException if a number is out of its bounds
  public AssignmentSettings {
    if (attemptsAllowed < 1 || attemptsAllowed > MOST_ATTEMPTS) {
      throw new IllegalArgumentException("not a number of attempts: " + attemptsAllowed);
    }
    if (lateCosts < 0 || lateCosts > 100) {
      throw new IllegalArgumentException("not percentage points: " + lateCosts);
    }
    if (timeLimit
        .filter(limit -> limit.getSeconds() < 1 || limit.compareTo(LONGEST_LIMIT) > 0)
        .isPresent()) {
      throw new IllegalArgumentException("not a time limit: " + timeLimit);
    }
  }

  /// For practice, as the exercise's author suggests: open for good, three attempts, results on
  /// submission.
  public static AssignmentSettings practice(Exercise exercise) {
    return of(exercise, Mode.PRACTICE, ATTEMPTS, Release.ON_SUBMISSION);
  }

  /// A test, as the exercise's author suggests: open for good, one attempt, results when the
  /// teacher returns them.
  public static AssignmentSettings test(Exercise exercise) {
    return of(exercise, Mode.TEST, 1, Release.BY_HAND);
  }

  /// The same with another schedule.
  public AssignmentSettings with(Schedule other) {
    return new AssignmentSettings(
        mode, preset, depth, other, attemptsAllowed, counts, timeLimit, release, mask, lateCosts);
  }

  /// The same, closing at another time.
  AssignmentSettings closing(Instant at) {
    return with(new Schedule(schedule.opensAt(), schedule.dueAt(), Optional.of(at)));
  }

  private static AssignmentSettings of(
      Exercise exercise, Mode mode, int attempts, Release release) {
    return new AssignmentSettings(
        mode,
        exercise.preset(),
        exercise.depth(),
        Schedule.ALWAYS,
        attempts,
        Counts.BEST,
        Optional.empty(),
        release,
        false,
        0);
  }
}
