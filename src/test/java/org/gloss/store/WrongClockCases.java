package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gloss.account.Throttle;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome.Saved;
import org.gloss.attempt.PutOutcome.Stale;
import org.gloss.attempt.SavedAnnotation;
import org.junit.jupiter.api.Test;

/// The clock of the server is wrong for a while, or is set right. Short leaps never come so far:
/// `SteadyClock` holds them back.
interface WrongClockCases {

  Duration LIMIT = Duration.ofMinutes(20);
  Duration BACK = Duration.ofHours(-1);

  @Test
  default void whichRevisionIsNewerDoesNotDependOnTheClock(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation first = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation second = Lesson.revised(first, 2, "thought over");
    lesson.put(first);

    school
        .clock()
        .wrongBy(
            BACK,
            () -> {
              assertThat(lesson.put(second)).hasOnlyElementsOfType(Saved.class);
              assertThat(lesson.put(first)).containsExactly(new Stale(second));
            });

    assertThat(lesson.put(first)).containsExactly(new Stale(second));
    assertThat(lesson.saved()).containsExactly(second);
  }

  @Test
  default void marksSavedBeforeALeapBackCountAfterIt(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    SavedAnnotation before = lesson.mark("rammed through", "loaded-term");
    lesson.put(before);

    school
        .clock()
        .wrongBy(
            BACK,
            () -> {
              SavedAnnotation after = lesson.mark("its plan", "slur");
              assertThat(lesson.put(after)).hasOnlyElementsOfType(Saved.class);
              Attempt submitted = lesson.submit();
              assertThat(submitted.submittedAt()).contains(lesson.attempt().startedAt());
              assertThat(submitted.byClock()).isFalse();
              assertThat(lesson.resultsFor(lesson.student()).submission().annotations()).hasSize(2);
            });
  }

  @Test
  default void anAttemptIsNotEndedByALeapBack(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);

    school
        .clock()
        .wrongBy(
            BACK,
            () -> {
              Sweep.clock(school);
              assertThat(row(lesson).submitted()).isFalse();
            });

    school.clock().advance(LIMIT.plusSeconds(6));
    Sweep.clock(school);
    assertThat(row(lesson).submittedAt()).contains(lesson.attempt().startedAt().plus(LIMIT));
  }

  @Test
  default void whatIsMarkedUnderALastingLeapForwardIsKeptAsLate(School school) {
    Instant closes = school.clock().instant().plusSeconds(3600);
    Lesson lesson = Given.practice(school).closes(closes).begun(school);

    school
        .clock()
        .wrongBy(
            Duration.ofDays(1),
            () -> {
              assertThat(lesson.put(lesson.mark("its plan", "slur"))).hasSize(1);
              assertThat(school.rows("late_annotation", lesson.attempt().id())).isOne();
              assertThat(row(lesson).submitted()).isFalse();
            });

    assertThat(lesson.put(lesson.mark("rammed through", "loaded-term")))
        .hasOnlyElementsOfType(Saved.class);
  }

  @Test
  default void aTriesAllowanceFillsAgainWhateverTheClockDoes(School school) {
    Throttle throttle = school.context().getBean(Throttle.class);
    String student = "leaping " + System.identityHashCode(school) + school.clock().instant();
    List.of(1, 2, 3, 4, 5).forEach(ignored -> throttle.reEntry(student));
    assertThat(throttle.reEntry(student)).isFalse();

    school
        .clock()
        .wrongBy(
            BACK,
            () -> {
              assertThat(throttle.reEntry(student)).isFalse();
              school.clock().advance(Duration.ofMinutes(1));
              assertThat(throttle.reEntry(student)).isTrue();
            });
  }

  private static Attempt row(Lesson lesson) {
    return lesson
        .school()
        .as(lesson.student(), () -> lesson.school().attempts().own(lesson.attempt().id()));
  }
}
