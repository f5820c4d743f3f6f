package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.attempt.WorkTime;
import org.gloss.review.live.Seat;
import org.gloss.review.live.Watching;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// A class at work on its teacher's screen, and on the projector.
@OnH2
class LiveViewTest {

  @Test
  void theTeacherSeesWhoIsWorking(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    try (Visit visit = live(school, lesson, "")) {
      assertThat(visit.view()).isEqualTo("LiveView");
      assertThat(visit.calls()).contains("[\"Mina\",1,1,", "\"counts\":[0,1,0,0]");
      assertThat(visit.current()).contains("Live");
    }
  }

  @Test
  void thePageHoldsNothingOfTheKey(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    try (Visit visit = live(school, lesson, "")) {
      assertThat(visit.calls() + visit.words())
          .contains("\"runs\":[[")
          .doesNotContain("SECRET-", "\"key\"");
    }
  }

  @Test
  void onTheProjectorNobodyCanBeTold(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = live(school, lesson, "?projector")) {
      assertThat(visit.calls() + visit.words())
          .contains("\"counts\":[0,1,0,0]")
          .doesNotContain("Mina", "seats", lesson.student().id().toString());
      assertThat(visit.has("pause")).isFalse();
      assertThat(visit.find(Anchor.class, "projector").getText()).isEqualTo("Show names");
      visit.go("assignment/" + lesson.assignment().id() + "/live");
      assertThat(visit.calls()).contains("Mina");
    }
  }

  @Test
  void onTheProjectorATestIsKeptSecretUntilItIsOver(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    try (Visit visit = live(school, lesson, "?projector")) {
      assertThat(visit.calls()).doesNotContain("\"runs\"");
      assertThat(visit.words()).contains("hidden until the test is over");
    }
    try (Visit visit = live(school, lesson, "")) {
      assertThat(visit.calls()).contains("\"runs\"");
    }
    school.as(
        lesson.teacher(),
        () -> {
          school.context().getBean(WorkTime.class).endNow(lesson.assignment().id());
          return true;
        });
    try (Visit visit = live(school, lesson, "?projector")) {
      assertThat(visit.calls()).contains("\"runs\"");
    }
  }

  @Test
  void theTeacherPausesTheClassAndGoesOn(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = live(school, lesson, "").press("pause")) {
      assertThat(visit.words()).contains("The class pauses.");
      assertThat(paused(school, lesson)).isTrue();
      visit.go("classes").go("assignment/" + lesson.assignment().id() + "/live").press("go-on");
      assertThat(paused(school, lesson)).isFalse();
    }
  }

  @Test
  void endingAsksFirstAndSaysHowManyStillWork(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = live(school, lesson, "").press("end")) {
      assertThat(visit.words()).contains("One student still works.");
      visit.press("do-not-end");
      try (Watching page = watch(school, lesson)) {
        assertThat(page.seat(lesson.student()).state()).isEqualTo(Seat.State.WORKING);
        visit.press("end").press("end-now");
        page.await("the end", now -> now.seat(lesson.student()).state() == Seat.State.ENDED);
      }
    }
  }

  @Test
  void pagesThatAreLeftOrClosedWatchNoLonger(School school) {
    Lesson lesson = Lesson.practice(school);
    for (int i = 0; i < 100; i++) {
      try (Visit visit = live(school, lesson, i % 2 == 0 ? "" : "?projector")) {
        assertThat(Watching.watchers(school, lesson.assignment().id())).isOne();
        if (i % 3 == 0) {
          visit.go("classes");
          assertThat(Watching.watchers(school, lesson.assignment().id())).isZero();
        }
      }
    }
    assertThat(Watching.watchers(school, lesson.assignment().id())).isZero();
  }

  @Test
  void nobodyElseSeesIt(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    for (Account who : List.of(other.teacher(), lesson.student(), other.student())) {
      try (Visit visit = Visit.of(school, who)) {
        visit.go("assignment/" + lesson.assignment().id() + "/live");
        assertThat(visit.view()).isIn("RefusedView", "NotFoundView");
        assertThat(visit.calls()).doesNotContain("Mina");
      }
    }
    assertThat(Watching.watchers(school, lesson.assignment().id())).isZero();
  }

  private static boolean paused(School school, Lesson lesson) {
    return school
        .as(lesson.teacher(), () -> school.assignments().owned(lesson.assignment().id()))
        .pausedAt()
        .isPresent();
  }

  private static Watching watch(School school, Lesson lesson) {
    return Watching.of(school, lesson.teacher(), lesson.assignment().id());
  }

  private static Visit live(School school, Lesson lesson, String query) {
    return Visit.of(school, lesson.teacher())
        .go("assignment/" + lesson.assignment().id() + "/live" + query);
  }
}
