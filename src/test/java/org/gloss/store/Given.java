package org.gloss.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.AssignmentSettings.Counts;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Schedule;
import org.gloss.exercise.Exercise;

/// What a teacher gives a class, put together piece by piece.
public record Given(AssignmentSettings settings) {

  /// Practice, open for good.
  public static Given practice(School school) {
    return new Given(AssignmentSettings.practice(harbour(school)));
  }

  /// A test, open for good.
  public static Given test(School school) {
    return new Given(AssignmentSettings.test(harbour(school)));
  }

  /// With a time limit.
  public Given limit(Duration limit) {
    return new Given(
        of(settings.schedule(), settings.attemptsAllowed(), Optional.of(limit), settings.mask()));
  }

  /// With another number of attempts.
  public Given attempts(int allowed) {
    return new Given(of(settings.schedule(), allowed, settings.timeLimit(), settings.mask()));
  }

  /// With the names of speakers hidden.
  public Given masked() {
    return new Given(
        of(settings.schedule(), settings.attemptsAllowed(), settings.timeLimit(), true));
  }

  /// Opening then.
  public Given opens(Instant at) {
    Schedule old = settings.schedule();
    return with(new Schedule(Optional.of(at), old.dueAt(), old.closesAt()));
  }

  /// Due then.
  public Given due(Instant at) {
    Schedule old = settings.schedule();
    return with(new Schedule(old.opensAt(), Optional.of(at), old.closesAt()));
  }

  /// Closing then.
  public Given closes(Instant at) {
    Schedule old = settings.schedule();
    return with(new Schedule(old.opensAt(), old.dueAt(), Optional.of(at)));
  }

  /// Given to a new class, whose one student, Mina, has begun.
  public Lesson begun(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    Account student = school.student(classroom, "Mina");
    Assignment assignment = to(school, teacher, classroom);
    Attempt attempt =
        school.as(student, () -> school.attempts().open(assignment.id()).orElseThrow());
    return new Lesson(school, teacher, classroom, student, assignment, attempt);
  }

  /// Given to a class, on the passage of [SmallLibrary].
  public Assignment to(School school, Account teacher, Classroom classroom) {
    return school.as(
        teacher,
        () -> {
          UUID id =
              school.assignments().assign(classroom.id(), harbour(school).versionId(), settings);
          return school.assignments().owned(id);
        });
  }

  private Given with(Schedule schedule) {
    return new Given(settings.with(schedule));
  }

  private AssignmentSettings of(
      Schedule schedule, int attempts, Optional<Duration> limit, boolean mask) {
    return new AssignmentSettings(
        settings.mode(),
        settings.preset(),
        settings.depth(),
        schedule,
        attempts,
        Counts.BEST,
        limit,
        settings.release(),
        mask,
        0);
  }

  private static Exercise harbour(School school) {
    return school.exercises().current().get(SmallLibrary.HARBOUR);
  }
}
