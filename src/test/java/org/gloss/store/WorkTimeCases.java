package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome.Closed;
import org.gloss.attempt.PutOutcome.Saved;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// A teacher has the class pause, gives five more minutes, and ends the work.
interface WorkTimeCases {

  Duration LIMIT = Duration.ofMinutes(20);
  Duration PAUSE = Duration.ofMinutes(7);

  @Test
  default void aPauseIsGivenBackToTheAttemptAndToTheClosingTime(School school) {
    Instant closes = school.clock().instant().plusSeconds(3600);
    Lesson lesson = Given.practice(school).limit(LIMIT).closes(closes).begun(school);

    pauseFor(lesson, PAUSE);

    assertThat(attempt(lesson).extra()).isEqualTo(PAUSE);
    assertThat(closesAt(lesson)).contains(closes.plus(PAUSE));
    assertThat(assignment(lesson).pausedAt()).isEmpty();
  }

  @Test
  default void whoHasSubmittedBeforeAPauseGetsNothingOfIt(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    Account early = school.student(lesson.classroom(), "Jonas");
    Attempt submitted = open(lesson, early);
    school.as(early, () -> school.attempts().submit(submitted.id()));

    pauseFor(lesson, PAUSE);

    assertThat(row(lesson, submitted.id()).extra()).isZero();
    assertThat(attempt(lesson).extra()).isEqualTo(PAUSE);
  }

  @Test
  default void nobodyBeginsWhileTheClassPauses(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    Account other = school.student(lesson.classroom(), "Jonas");
    act(lesson, () -> school.assignments().pause(lesson.assignment().id()));

    assertThat(school.as(other, () -> school.attempts().open(lesson.assignment().id()))).isEmpty();

    act(lesson, () -> school.assignments().resume(lesson.assignment().id()));
    assertThat(open(lesson, other).number()).isOne();
  }

  @Test
  default void whatArrivesInAPauseCountsEvenAfterTheOldEnd(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    school.clock().advance(LIMIT.minusSeconds(1));
    act(lesson, () -> school.assignments().pause(lesson.assignment().id()));
    school.clock().advance(Duration.ofHours(1));

    assertThat(lesson.put(lesson.mark("rammed through", "loaded-term")))
        .hasOnlyElementsOfType(Saved.class);
    assertThat(lesson.saved()).hasSize(1);
  }

  @Test
  default void whatHadEndedBeforeThePauseStaysEnded(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    school.clock().advance(LIMIT.plusSeconds(3));

    pauseFor(lesson, PAUSE);

    assertThat(attempt(lesson).submittedAt()).contains(lesson.attempt().startedAt().plus(LIMIT));
    assertThat(attempt(lesson).byClock()).isTrue();
    assertThat(attempt(lesson).extra()).isZero();
  }

  @Test
  default void pausingAndGoingOnTwiceIsOnce(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    UUID id = lesson.assignment().id();
    act(lesson, () -> school.assignments().pause(id));
    Optional<Instant> since = assignment(lesson).pausedAt();
    school.clock().advance(PAUSE);
    act(lesson, () -> school.assignments().pause(id));
    assertThat(assignment(lesson).pausedAt()).isEqualTo(since).isPresent();

    act(lesson, () -> school.assignments().resume(id));
    act(lesson, () -> school.assignments().resume(id));

    assertThat(attempt(lesson).extra()).isEqualTo(PAUSE);
    assertThat(acts(lesson))
        .containsOnlyOnce("Paused \"The harbour\"", "Went on with \"The harbour\"");
  }

  @Test
  default void fiveMoreMinutesMoveWhatHasNotEnded(School school) {
    Instant closes = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).limit(LIMIT).closes(closes).begun(school);

    addMinutes(lesson, 5);
    assertThat(attempt(lesson).extra()).isEqualTo(Duration.ofMinutes(5));
    assertThat(closesAt(lesson)).contains(closes.plusSeconds(300));

    addMinutes(lesson, 5);
    assertThat(attempt(lesson).extra()).isEqualTo(Duration.ofMinutes(10));
    assertThat(closesAt(lesson)).contains(closes.plusSeconds(600));

    school.clock().advance(Duration.ofSeconds(1200));
    addMinutes(lesson, 5);
    assertThat(closesAt(lesson)).contains(closes.plusSeconds(600));
    assertThat(attempt(lesson).submittedAt()).contains(closes.plusSeconds(600));
  }

  @Test
  default void moreTimeWithoutAClosingTimeMakesNone(School school) {
    Lesson lesson = Given.practice(school).begun(school);

    addMinutes(lesson, 5);

    assertThat(closesAt(lesson)).isEmpty();
  }

  @Test
  default void minutesThatAreNoneAreRefused(School school) {
    Lesson lesson = Given.practice(school).begun(school);

    for (int minutes : new int[] {0, -5, 24 * 60 + 1}) {
      assertThatIllegalArgumentException().isThrownBy(() -> addMinutes(lesson, minutes));
    }
    assertThat(attempt(lesson).extra()).isZero();
  }

  @Test
  default void endNowSubmitsEverybodyAndWhatComesLaterIsLate(School school) {
    Lesson lesson = Given.test(school).begun(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    school.clock().advance(Duration.ofMinutes(3));

    act(lesson, () -> school.workTime().endNow(lesson.assignment().id()));

    Instant now = school.clock().instant();
    assertThat(attempt(lesson).submittedAt()).contains(now);
    assertThat(attempt(lesson).byClock()).isTrue();
    assertThat(closesAt(lesson)).contains(now);
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
    assertThat(lesson.put(lesson.mark("its plan", "slur"))).hasOnlyElementsOfType(Closed.class);
    assertThat(acts(lesson)).contains("Ended \"The harbour\"");
  }

  @Test
  default void endNowEndsAPauseToo(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    act(lesson, () -> school.assignments().pause(lesson.assignment().id()));
    school.clock().advance(PAUSE);

    act(lesson, () -> school.workTime().endNow(lesson.assignment().id()));

    assertThat(assignment(lesson).pausedAt()).isEmpty();
    assertThat(attempt(lesson).submittedAt()).contains(school.clock().instant());
  }

  @Test
  default void endingTwiceKeepsTheFirstEnd(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    act(lesson, () -> school.workTime().endNow(lesson.assignment().id()));
    Optional<Instant> first = closesAt(lesson);
    school.clock().advance(PAUSE);

    act(lesson, () -> school.workTime().endNow(lesson.assignment().id()));

    assertThat(closesAt(lesson)).isEqualTo(first).isPresent();
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
  }

  @Test
  default void pagesThatWatchHearOfEachPress(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    UUID id = lesson.assignment().id();

    act(lesson, () -> school.assignments().pause(id));
    act(lesson, () -> school.assignments().resume(id));
    addMinutes(lesson, 5);
    act(lesson, () -> school.workTime().endNow(id));

    assertThat(school.submissions().changes(id)).isEqualTo(4);
  }

  @Test
  default void onlyTheClassesTeacherSteersItsTime(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    Lesson other = Given.practice(school).begun(school);
    UUID id = lesson.assignment().id();

    for (Account stranger : List.of(other.teacher(), lesson.student())) {
      for (Runnable press :
          List.<Runnable>of(
              () -> school.assignments().pause(id),
              () -> school.assignments().resume(id),
              () -> school.assignments().lengthen(id, PAUSE),
              () -> school.assignments().close(id),
              () -> school.workTime().addMinutes(id, 5),
              () -> school.workTime().endNow(id))) {
        assertThatExceptionOfType(AccessDeniedException.class)
            .isThrownBy(() -> as(school, stranger, press));
      }
    }
    assertThat(assignment(lesson)).isEqualTo(lesson.assignment());
    assertThat(attempt(lesson)).isEqualTo(lesson.attempt());
  }

  private static void pauseFor(Lesson lesson, Duration pause) {
    School school = lesson.school();
    act(lesson, () -> school.assignments().pause(lesson.assignment().id()));
    school.clock().advance(pause);
    act(lesson, () -> school.assignments().resume(lesson.assignment().id()));
  }

  private static void addMinutes(Lesson lesson, int minutes) {
    act(lesson, () -> lesson.school().workTime().addMinutes(lesson.assignment().id(), minutes));
  }

  private static void act(Lesson lesson, Runnable press) {
    as(lesson.school(), lesson.teacher(), press);
  }

  private static void as(School school, Account who, Runnable press) {
    school.as(
        who,
        () -> {
          press.run();
          return true;
        });
  }

  private static Attempt open(Lesson lesson, Account student) {
    School school = lesson.school();
    return school.as(student, () -> school.attempts().open(lesson.assignment().id()).orElseThrow());
  }

  private static Attempt attempt(Lesson lesson) {
    return row(lesson, lesson.attempt().id());
  }

  private static Attempt row(Lesson lesson, UUID id) {
    School school = lesson.school();
    return school
        .as(lesson.teacher(), () -> school.work().attempts(lesson.assignment().id()))
        .stream()
        .filter(attempt -> attempt.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Assignment assignment(Lesson lesson) {
    School school = lesson.school();
    return school.as(lesson.teacher(), () -> school.assignments().owned(lesson.assignment().id()));
  }

  private static Optional<Instant> closesAt(Lesson lesson) {
    return new Terms(assignment(lesson), Optional.empty()).closesAt();
  }

  private static List<String> acts(Lesson lesson) {
    return lesson
        .school()
        .jdbc()
        .sql("select act from audit_entry where classroom_id = ?")
        .param(lesson.classroom().id())
        .query(String.class)
        .list();
  }
}
