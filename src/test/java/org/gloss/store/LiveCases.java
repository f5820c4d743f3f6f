package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gloss.account.Account;
import org.gloss.attempt.SignOfLife;
import org.gloss.attempt.WorkTime;
import org.gloss.review.live.LiveClass;
import org.gloss.review.live.Seat;
import org.gloss.review.live.Watching;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What a live page shows, put together from what it hears, is what stands in the tables.
interface LiveCases {

  @Test
  default void whateverStudentsDoThePageShowsWhatStandsInTheTables(School school) {
    for (int seed = 1; seed <= 4; seed++) {
      BusyClass busy = BusyClass.of(school, 6, seed);
      Random random = new Random(seed);
      try (Watching early = busy.watch()) {
        for (int i = 0; i < 40; i++) {
          busy.act(random);
        }
        try (Watching late = busy.watch()) {
          for (int i = 0; i < 20; i++) {
            busy.act(random);
          }
          RawClass raw = RawClass.of(school, busy.assignment());
          early.await("the tables' rows", raw::equalTo);
          late.await("the tables' rows", raw::equalTo);
          assertThat(early.seats()).hasSize(6);
        }
      }
    }
  }

  @Test
  default void aMarkIsTakenBackOnThePageToo(School school) {
    Lesson lesson = Lesson.practice(school);
    var mark = lesson.mark("rammed through", "loaded-term");
    try (Watching page = watch(lesson)) {
      assertThat(page.seat(lesson.student()).state()).isEqualTo(Seat.State.WORKING);
      lesson.put(mark);
      page.await("one mark", now -> now.seat(lesson.student()).marks() == 1);
      assertThat(page.heat().values())
          .hasSize(2)
          .allMatch(labels -> labels.equals(Map.of("loaded-term", 1)));
      lesson.put(Lesson.removed(mark, 2));
      page.await("no mark", now -> now.seat(lesson.student()).marks() == 0);
      assertThat(page.heat()).isEmpty();
      assertThat(page.begun()).isOne();
    }
  }

  @Test
  default void whoSubmitsHasSubmittedAndWhoIsEndedHasBeenEnded(School school) {
    Lesson lesson = Lesson.test(school);
    Account other = school.student(lesson.classroom(), "Jonas");
    school.as(other, () -> school.attempts().open(lesson.assignment().id()));
    try (Watching page = watch(lesson)) {
      lesson.submit();
      page.await("submitted", now -> now.seat(lesson.student()).state() == Seat.State.SUBMITTED);
      school.as(
          lesson.teacher(),
          () -> {
            school.context().getBean(WorkTime.class).endNow(lesson.assignment().id());
            return true;
          });
      page.await("ended", now -> now.seat(other).state() == Seat.State.ENDED);
      assertThat(page.counts())
          .containsEntry(Seat.State.SUBMITTED, 1)
          .containsEntry(Seat.State.ENDED, 1)
          .containsEntry(Seat.State.WORKING, 0)
          .containsEntry(Seat.State.NOT_STARTED, 0);
    }
  }

  @Test
  default void whoComesIntoTheClassOrLeavesItComesOntoThePageOrLeavesIt(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Watching page = watch(lesson)) {
      Account jonas = school.student(lesson.classroom(), "Jonas");
      page.refresh();
      page.await("Jonas", now -> now.seats().size() == 2);
      assertThat(page.seat(jonas).state()).isEqualTo(Seat.State.NOT_STARTED);
      lesson.put(lesson.mark("rammed through", "loaded-term"));
      page.await("the mark", now -> !now.heat().isEmpty());
      school
          .jdbc()
          .sql("update enrolment set state = 'REMOVED' where account_id = ?")
          .param(lesson.student().id())
          .update();
      page.refresh();
      page.await("Jonas alone", now -> now.seats().size() == 1);
      assertThat(page.heat()).isEmpty();
      assertThat(page.begun()).isZero();
    }
  }

  @Test
  default void aPauseReachesThePage(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Watching page = watch(lesson)) {
      school.as(
          lesson.teacher(),
          () -> {
            school.assignments().pause(lesson.assignment().id());
            return true;
          });
      page.refresh();
      page.await("the pause", now -> now.clock().pausedAt().isPresent());
    }
  }

  @Test
  default void aSignOfLifeIsShownThoughNothingWasMarked(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Watching page = watch(lesson)) {
      var before = page.seat(lesson.student()).seenAt();
      school.clock().advance(Duration.ofMinutes(4));
      school
          .context()
          .publishEvent(new SignOfLife(lesson.assignment().id(), lesson.student().id()));
      page.await("seen later", now -> !now.seat(lesson.student()).seenAt().equals(before));
      assertThat(page.seat(lesson.student()).seenAt()).contains(school.clock().instant());
    }
  }

  @Test
  default void aHundredPagesThatWereOpenedAndClosedLeaveNoListener(School school) {
    Lesson lesson = Lesson.practice(school);
    List<Watching> pages = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pages.add(watch(lesson));
    }
    assertThat(Watching.watchers(school, lesson.assignment().id())).isEqualTo(100);
    pages.forEach(Watching::close);
    pages.forEach(Watching::close);
    assertThat(Watching.watchers(school, lesson.assignment().id())).isZero();
    int heard = pages.getFirst().news();
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    assertThat(pages.getFirst().news()).isEqualTo(heard);
  }

  @Test
  default void aPageThatFailsIsForgottenAndTheOthersGoOn(School school) {
    Lesson lesson = Lesson.practice(school);
    school.as(
        lesson.teacher(),
        () ->
            school
                .context()
                .getBean(LiveClass.class)
                .watch(
                    lesson.assignment().id(),
                    news -> {
                      throw new IllegalStateException("gone");
                    }));
    try (Watching page = watch(lesson)) {
      lesson.put(lesson.mark("rammed through", "loaded-term"));
      page.await("the mark", now -> now.seat(lesson.student()).marks() == 1);
      page.await("one watcher", now -> Watching.watchers(school, lesson.assignment().id()) == 1);
    }
  }

  @Test
  default void nobodyElseWatches(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    for (Account who : List.of(lesson.student(), other.student(), other.teacher())) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> Watching.of(school, who, lesson.assignment().id()));
    }
    assertThat(Watching.watchers(school, lesson.assignment().id())).isZero();
  }

  @Test
  default void whoHasLostTheClassHearsNothingNew(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    try (Watching page = watch(lesson)) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> page.refreshAs(other.teacher()));
    }
  }

  private static Watching watch(Lesson lesson) {
    return Watching.of(lesson.school(), lesson.teacher(), lesson.assignment().id());
  }
}
