package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.WorkState;
import org.gloss.review.Results;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// From opening an assignment to the last allowed attempt.
interface AttemptCases {

  @Test
  default void openingAgainGoesOnWithTheSameAttempt(School school) {
    Lesson lesson = Lesson.practice(school);

    assertThat(school.as(lesson.student(), () -> school.attempts().open(lesson.assignment().id())))
        .contains(lesson.attempt());
    assertThat(lesson.attempt().number()).isOne();
  }

  @Test
  default void submittingTwiceIsSubmittingOnce(School school) {
    Lesson lesson = Lesson.practice(school);

    Attempt first = lesson.submit();
    school.clock().advance(Duration.ofMinutes(5));
    Attempt second = lesson.submit();

    assertThat(second).isEqualTo(first);
    assertThat(first.submittedAt()).isPresent();
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @Test
  default void practiceMayBeTriedThreeTimesAndNoMore(School school) {
    Lesson first = Lesson.practice(school);
    first.submit();
    Lesson second = first.next();
    second.submit();
    Lesson third = second.next();
    third.submit();

    assertThat(third.attempt().number()).isEqualTo(3);
    assertThat(work(third).retryAllowed(school.clock().instant())).isFalse();
    assertThat(third.next().attempt().id()).isEqualTo(third.attempt().id());
  }

  @Test
  default void nobodyBeginsAnewBeforeTheyHaveSubmitted(School school) {
    Lesson lesson = Lesson.practice(school);

    assertThat(lesson.next().attempt()).isEqualTo(lesson.attempt());
  }

  @Test
  default void nobodyBeginsAnewAfterTheEnd(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    lesson.closeAt(school.clock().instant());

    assertThat(lesson.next().attempt().id()).isEqualTo(lesson.attempt().id());
  }

  @Test
  default void aTestIsTriedOnce(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    lesson.release();

    assertThat(lesson.next().attempt().id()).isEqualTo(lesson.attempt().id());
  }

  @Test
  default void theFirstAndTheBestAttemptAreBothKept(School school) {
    Lesson first = Lesson.practice(school);
    first.submit();
    Lesson second = first.next();
    second.put(second.mark("rammed through", "loaded-term"));
    second.submit();
    Lesson third = second.next();
    third.submit();

    Results.Result result = third.resultsFor(third.student());

    assertThat(result.tries()).extracting(Results.Try::number).containsExactly(1, 2, 3);
    assertThat(result.best().attemptId()).isEqualTo(second.attempt().id());
    assertThat(first.resultsFor(first.student()).best()).isEqualTo(result.best());
  }

  @Test
  default void aNewAttemptBeginsEmpty(School school) {
    Lesson first = Lesson.practice(school);
    first.put(first.mark("rammed through", "loaded-term"));
    first.submit();

    assertThat(first.next().saved()).isEmpty();
    assertThat(first.saved()).hasSize(1);
  }

  @Test
  default void theListTellsHowFarAStudentIs(School school) {
    Lesson lesson = Lesson.test(school);
    assertThat(work(lesson).state()).isEqualTo(WorkState.WORKING);

    lesson.submit();
    assertThat(work(lesson).state()).isEqualTo(WorkState.SUBMITTED);

    lesson.release();
    assertThat(work(lesson).state()).isEqualTo(WorkState.RETURNED);
    assertThat(school.as(lesson.student(), school.attempts()::works))
        .extracting(Attempts.Work::state)
        .containsExactly(WorkState.NOT_STARTED, WorkState.NOT_STARTED, WorkState.RETURNED);
  }

  @Test
  default void aNewAttemptPutsAReturnedExerciseBackToWork(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    assertThat(work(lesson).state()).isEqualTo(WorkState.RETURNED);

    lesson.next();
    assertThat(work(lesson).state()).isEqualTo(WorkState.WORKING);
  }

  @Test
  default void anotherStudentsAttemptIsClosedToEverybody(School school) {
    Lesson lesson = Lesson.practice(school);
    Account classmate = school.student(lesson.classroom(), "Jonas");

    for (Account other : new Account[] {classmate, lesson.teacher()}) {
      assertRefused(
          () -> school.as(other, () -> school.attempts().annotations(lesson.attempt().id())));
      assertRefused(() -> school.as(other, () -> school.attempts().own(lesson.attempt().id())));
      assertRefused(() -> school.as(other, () -> school.attempts().submit(lesson.attempt().id())));
    }
    assertThat(school.submissions().of(lesson.attempt().id())).isZero();
  }

  @Test
  default void anotherClassesAssignmentCannotBeOpened(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);

    assertRefused(
        () -> school.as(other.student(), () -> school.attempts().open(lesson.assignment().id())));
    assertRefused(
        () -> school.as(other.student(), () -> school.attempts().retry(lesson.assignment().id())));
  }

  private static Attempts.Work work(Lesson lesson) {
    School school = lesson.school();
    return school.as(lesson.student(), () -> school.attempts().work(lesson.assignment().id()));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
  }
}
