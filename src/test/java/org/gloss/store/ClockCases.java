package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome.Closed;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.ChangeOutcome;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Extensions;
import org.junit.jupiter.api.Test;

/// The clock ends attempts whose time has passed, and what was marked in them is scored.
interface ClockCases {

  Duration LIMIT = Duration.ofMinutes(20);
  Duration GRACE = Duration.ofSeconds(5);

  @Test
  default void anAttemptIsSubmittedAsOfItsEndAndScored(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    school.clock().advance(LIMIT.plusSeconds(60));

    Sweep.clock(school);

    assertThat(attempt(lesson).submittedAt()).contains(lesson.attempt().startedAt().plus(LIMIT));
    assertThat(attempt(lesson).byClock()).isTrue();
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @Test
  default void marksOfAnAttemptThatWasNeverSubmittedCountWhenTheAssignmentCloses(School school) {
    Instant closes = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).closes(closes).begun(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    school.clock().advance(Duration.ofSeconds(606));

    Sweep.clock(school);

    assertThat(attempt(lesson).submittedAt()).contains(closes);
    assertThat(lesson.resultsFor(lesson.student()).submission().annotations()).hasSize(1);
    assertThat(lesson.put(lesson.mark("its plan", "slur"))).hasOnlyElementsOfType(Closed.class);
  }

  @Test
  default void anAttemptWithoutAnyMarkEndsToo(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    school.clock().advance(LIMIT.plus(GRACE));

    Sweep.clock(school);

    assertThat(attempt(lesson).submitted()).isTrue();
  }

  @Test
  default void whoHasTimeLeftIsLeftAlone(School school) {
    Instant closes = school.clock().instant().plus(LIMIT).plus(LIMIT);
    Lesson lesson = Given.practice(school).limit(LIMIT).closes(closes).begun(school);
    Lesson endless = Given.practice(school).begun(school);
    school.clock().advance(LIMIT.minusMillis(1));

    Sweep.clock(school);

    assertThat(attempt(lesson)).isEqualTo(lesson.attempt());
    assertThat(attempt(endless)).isEqualTo(endless.attempt());
  }

  @Test
  default void theClockLeavesAStudentTheGraceToSubmitThemselves(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    Instant end = lesson.attempt().startedAt().plus(LIMIT);
    school.clock().advance(LIMIT.plus(GRACE).minusMillis(1));

    Sweep.clock(school);
    assertThat(attempt(lesson).submitted()).isFalse();

    Attempt submitted = lesson.submit();
    assertThat(submitted.submittedAt()).contains(end);
    assertThat(submitted.byClock()).isFalse();
  }

  @Test
  default void afterTheGraceItIsTheClockThatSubmits(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    school.clock().advance(LIMIT.plus(GRACE).plusMillis(1));

    Attempt submitted = lesson.submit();

    assertThat(submitted.submittedAt()).contains(lesson.attempt().startedAt().plus(LIMIT));
    assertThat(submitted.byClock()).isTrue();
  }

  @Test
  default void whoComesBackAfterTheEndFindsItSubmitted(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    school.clock().advance(LIMIT);

    assertThat(
            school
                .as(lesson.student(), () -> school.attempts().work(lesson.assignment().id()))
                .state())
        .isEqualTo(WorkState.RETURNED);
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
  }

  @Test
  default void aPauseHoldsTheClock(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    pause(lesson, true);
    school.clock().advance(LIMIT.plusSeconds(60));

    Sweep.clock(school);
    assertThat(attempt(lesson).submitted()).isFalse();

    pause(lesson, false);
    school.clock().advance(LIMIT.minusMillis(1));
    Sweep.clock(school);
    assertThat(attempt(lesson).submitted()).isFalse();

    school.clock().advance(GRACE.plusMillis(1));
    Sweep.clock(school);
    assertThat(attempt(lesson).submitted()).isTrue();
  }

  @Test
  default void anExtensionHoldsForItsStudentOnly(School school) {
    Instant closes = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).limit(LIMIT).closes(closes).begun(school);
    Account jonas = school.student(lesson.classroom(), "Jonas");
    Attempt other =
        school.as(jonas, () -> school.attempts().open(lesson.assignment().id()).orElseThrow());
    extend(lesson, Optional.of(closes.plusSeconds(7200)), 50);

    school.clock().advance(Duration.ofSeconds(606));
    Sweep.clock(school);
    assertThat(row(lesson, other.id()).submittedAt()).contains(closes);
    assertThat(attempt(lesson).submitted()).isFalse();

    school.clock().advance(LIMIT.multipliedBy(3).dividedBy(2).minusSeconds(602));
    Sweep.clock(school);
    assertThat(attempt(lesson).submitted()).isFalse();

    school.clock().advance(Duration.ofSeconds(1));
    Sweep.clock(school);
    assertThat(attempt(lesson).submittedAt())
        .contains(lesson.attempt().startedAt().plus(LIMIT.multipliedBy(3).dividedBy(2)));
  }

  @Test
  default void aWholeClassEndsInOneGo(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    UUID[] ids = new UUID[250];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = UUID.randomUUID();
      school
          .jdbc()
          .sql(
              "insert into attempt (id, assignment_id, account_id, exercise_version_id, number,"
                  + " started_at) select ?, assignment_id, account_id, exercise_version_id, ?,"
                  + " started_at from attempt where id = ?")
          .params(ids[i], i + 2, lesson.attempt().id())
          .update();
    }
    school.clock().advance(LIMIT.plus(GRACE));

    Sweep.clock(school);

    assertThat(attempts(lesson)).hasSize(251).allMatch(Attempt::submitted);
  }

  private static void extend(Lesson lesson, Optional<Instant> closes, int percent) {
    School school = lesson.school();
    Extension extension =
        new Extension(
            lesson.assignment().id(), lesson.student().id(), Optional.empty(), closes, percent);
    assertThat(
            school.as(
                lesson.teacher(),
                () -> school.context().getBean(Extensions.class).grant(extension)))
        .isInstanceOf(ChangeOutcome.Changed.class);
  }

  private static void pause(Lesson lesson, boolean pause) {
    School school = lesson.school();
    school.as(
        lesson.teacher(),
        () -> {
          if (pause) {
            school.assignments().pause(lesson.assignment().id());
          } else {
            school.assignments().resume(lesson.assignment().id());
          }
          return true;
        });
  }

  private static Attempt attempt(Lesson lesson) {
    return row(lesson, lesson.attempt().id());
  }

  private static Attempt row(Lesson lesson, UUID id) {
    return attempts(lesson).stream()
        .filter(attempt -> attempt.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Attempt> attempts(Lesson lesson) {
    School school = lesson.school();
    return school.as(lesson.teacher(), () -> school.work().attempts(lesson.assignment().id()));
  }
}
