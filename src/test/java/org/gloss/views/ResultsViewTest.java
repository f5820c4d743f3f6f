package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// How an attempt compares with the key.
@OnH2
class ResultsViewTest {

  @Test
  void countsComeBeforeThePercentageAndTheBars(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(
        lesson.mark("rammed through", "loaded-term"),
        lesson.mark("three piers", "slur"),
        lesson.mark("lovely", "loaded-term"));
    lesson.submit();
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.words())
          .contains("1 of 2", "found", "missed", "also fair", "extra")
          .containsSubsequence("1 of 2", "points", "%", "Spotting", "Naming", "Restraint");
      assertThat(visit.words())
          .contains("how much of what the key marks you touched")
          .contains("how often your label was one the key accepts")
          .contains("how many of your marks the key agrees with")
          .contains("The extras cost nothing here.");
    }
  }

  @Test
  void aBarThatHasNoMeaningIsNotDrawn(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.words())
          .contains("No bar: nothing was matched, so there is no name to compare.");
    }
  }

  @Test
  void theCautionStandsBesideTheMarks(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.words())
          .contains("A marked passage may still be true; an unmarked one may still be false.")
          .contains("Instructors who keyed this passage score")
          .contains("What would you look up?");
    }
  }

  @Test
  void reasonsReachTheBrowserNow(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.calls())
          .contains("SECRET-shove", "SECRET-count them", "\"missed\"", "\"own\":true");
    }
  }

  @Test
  void aTestThatIsNotReturnedIsNotOpen(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.view()).isEqualTo("RefusedView");
      assertThat(visit.words()).contains("not be returned yet");
      assertThat(visit.calls()).doesNotContain("SECRET-");
    }
  }

  @Test
  void whereAnotherAttemptIsAllowedItIsOfferedUntilNoneIsLeft(School school) {
    Lesson first = Warmed.up(Lesson.practice(school));
    first.submit();
    try (Visit visit = results(school, first)) {
      assertThat(visit.words()).contains("You can try 2 more times.");

      visit.press("retry");
      assertThat(visit.view()).isEqualTo("AttemptView");
      assertThat(visit.go("results/" + first.attempt().id()).words())
          .contains("Go on with your new attempt");

      Lesson second = first.next();
      second.submit();
      assertThat(visit.go("results/" + second.attempt().id()).words())
          .contains("You can try once more.", "Attempt 1: ", "Attempt 2: ", ", best");

      Lesson third = second.next();
      third.submit();
      assertThat(visit.go("results/" + third.attempt().id()).has("retry")).isFalse();
      assertThat(visit.words()).contains("the best one counts");
    }
  }

  @Test
  void aReturnedTestOffersNoOtherAttempt(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    lesson.release();
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.view()).isEqualTo("ResultsView");
      assertThat(visit.has("retry")).isFalse();
    }
  }

  @Test
  void theTeacherReadsTheSameWithoutAWayToTryAgain(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    try (Visit visit = Visit.of(school, lesson.teacher())) {
      visit.go("results/" + lesson.attempt().id());

      assertThat(visit.words()).contains("The harbour", "Spotting");
      assertThat(visit.link("Your classes")).isEqualTo("classes");
      assertThat(visit.link("Comments and score")).isEqualTo("work-of/" + lesson.attempt().id());
      assertThat(visit.has("retry")).isFalse();
    }
  }

  private static Visit results(School school, Lesson lesson) {
    return Visit.of(school, lesson.student()).go("results/" + lesson.attempt().id());
  }
}
