package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// A class is its teacher's, and nobody else's.
interface OwnershipCases {

  @Test
  default void aNewClassGetsEveryPassageForPractice(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.classroom(teacher);

    List<Assignment> assignments =
        school.as(teacher, () -> school.assignments().of(classroom.id()));

    assertThat(assignments)
        .extracting(Assignment::exerciseVersionId)
        .containsExactlyElementsOf(
            school.exercises().current().stream()
                .filter(exercise -> !exercise.warmUp())
                .map(exercise -> exercise.versionId())
                .toList());
    assertThat(assignments)
        .extracting(assignment -> assignment.settings().release())
        .containsOnly(Assignment.Release.ON_SUBMISSION);
    assertThat(assignments).extracting(Assignment::position).isSorted();
  }

  @Test
  default void aTeacherSeesOwnClassesOnlyAndInTheirOrder(School school) {
    Account teacher = school.teacher();
    Classroom first = school.classroom(teacher);
    school.classroom(school.teacher());
    school.clock().advance(Duration.ofSeconds(1));
    Classroom second = school.classroom(teacher);

    assertThat(school.as(teacher, school.classrooms()::mine)).containsExactly(first, second);
    assertThat(first.joinCode()).isNotEqualTo(second.joinCode());
  }

  @Test
  default void anotherTeacherReachesNothingOfAClass(School school) {
    Lesson lesson = Lesson.test(school);

    assertNothingIsReached(lesson, school.teacher());
  }

  @Test
  default void aStudentReachesNothingThatIsTheTeachers(School school) {
    Lesson lesson = Lesson.test(school);

    assertNothingIsReached(lesson, lesson.student());
    assertRefused(lesson.student(), school, school.classrooms()::mine);
    assertRefused(
        lesson.student(), school, () -> school.classrooms().create("Mine", ZoneOffset.UTC));
    assertRefused(lesson.student(), school, school.exercises()::problems);
  }

  @Test
  default void aTeacherIsNoStudent(School school) {
    Lesson lesson = Lesson.practice(school);

    assertRefused(lesson.teacher(), school, school.attempts()::works);
    assertRefused(lesson.teacher(), school, school.classrooms()::attended);
    assertRefused(lesson.teacher(), school, school.joining()::newReEntryCode);
    assertRefused(lesson.teacher(), school, school.warmUp()::exercise);
    assertRefused(lesson.teacher(), school, () -> school.attempts().open(lesson.assignment().id()));
  }

  @Test
  default void anAssignmentIsReadByItsTeacherAndItsStudentsOnly(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    UUID assignment = lesson.assignment().id();

    for (Account reader : List.of(lesson.teacher(), lesson.student())) {
      assertThat(school.as(reader, () -> school.assignments().one(assignment)))
          .isEqualTo(lesson.assignment());
    }
    for (Account stranger : List.of(other.teacher(), other.student())) {
      assertRefused(stranger, school, () -> school.assignments().one(assignment));
    }
  }

  @Test
  default void returningTwiceKeepsTheFirstMoment(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.release();
    Assignment first = reread(lesson);

    school.clock().advance(Duration.ofDays(1));
    lesson.release();

    assertThat(first.releasedAt()).isPresent();
    assertThat(reread(lesson)).isEqualTo(first);
  }

  @Test
  default void aClassNameIsCutAndNeverEmpty(School school) {
    Account teacher = school.teacher();

    assertThat(school.as(teacher, () -> school.classrooms().create("  ", ZoneOffset.UTC)).name())
        .isEqualTo("My class");
    assertThat(school.as(teacher, () -> school.classrooms().create(" 9b ", ZoneOffset.UTC)).name())
        .isEqualTo("9b");
    assertThat(
            school
                .as(teacher, () -> school.classrooms().create("x".repeat(500), ZoneOffset.UTC))
                .name())
        .hasSize(80);
  }

  @Test
  default void theTeacherSeesHowManyAreHowFar(School school) {
    Lesson lesson = Lesson.test(school);
    school.student(lesson.classroom(), "Jonas");
    lesson.submit();

    assertThat(
            school
                .as(lesson.teacher(), () -> school.progress().rows(lesson.classroom().id()))
                .getLast()
                .counts())
        .containsEntry(WorkState.NOT_STARTED, 1)
        .containsEntry(WorkState.WORKING, 0)
        .containsEntry(WorkState.SUBMITTED, 1)
        .containsEntry(WorkState.RETURNED, 0);
  }

  private static Assignment reread(Lesson lesson) {
    School school = lesson.school();
    return school.as(lesson.teacher(), () -> school.assignments().one(lesson.assignment().id()));
  }

  private static void assertNothingIsReached(Lesson lesson, Account stranger) {
    School school = lesson.school();
    UUID id = lesson.classroom().id();
    assertRefused(stranger, school, () -> school.classrooms().owned(id));
    assertRefused(stranger, school, () -> school.classrooms().enrolments(id));
    assertRefused(stranger, school, () -> school.assignments().of(id));
    assertRefused(stranger, school, () -> school.progress().rows(id));
    assertRefused(stranger, school, () -> school.work().states(id));
    assertRefused(stranger, school, () -> school.work().late(id));
    assertRefused(
        stranger,
        school,
        () ->
            school
                .assignments()
                .assign(
                    id, lesson.exercise().versionId(), AssignmentSettings.test(lesson.exercise())));
    assertRefused(
        stranger,
        school,
        () -> {
          school.assignments().release(lesson.assignment().id());
          return true;
        });
    assertThat(reread(lesson).releasedAt()).isEmpty();
  }

  private static void assertRefused(Account who, School school, Supplier<?> work) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> school.as(who, work::get));
  }
}
