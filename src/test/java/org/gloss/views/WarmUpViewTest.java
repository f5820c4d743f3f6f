package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.gloss.account.Account;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.SmallLibrary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Short items with an answer at once.
@OnH2
class WarmUpViewTest {

  @Test
  void theFirstTimeItCannotBeSkipped(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.student()).go("warm-up")) {
      assertThat(visit.words()).contains("Warm-up 1 of 2");
      assertThat(visit.has("skip")).isFalse();
      Warmed.up(lesson);
      assertThat(visit.go("warm-up").has("skip")).isTrue();
      assertThat(visit.link("Skip the warm-up")).isEqualTo("exercises");
    }
  }

  @Test
  void everyAnswerIsToldWithItsReasonAndTheLastOneEndsIt(School school) {
    Account student = Lesson.practice(school).student();
    try (Visit visit = Visit.of(school, student).go("warm-up")) {
      check(visit, mark(5, 12, "loaded-term"));
      assertThat(visit.words())
          .contains("Found.", "The key marks “inflict” as loaded term.", "SECRET-serve");

      visit.press("next");
      assertThat(visit.words()).contains("Warm-up 2 of 2").doesNotContain("SECRET-serve");
      check(visit, mark(0, 6, "loaded-term"));
      assertThat(visit.words()).contains("SECRET-who counted").doesNotContain("Found.");

      assertThat(visit.find(Button.class, "next").getText()).isEqualTo("Finish");
      visit.press("next");
      assertThat(visit.view()).isEqualTo("ExercisesView");
      assertThat(school.as(student, school.accounts()::warmedUp)).isTrue();
    }
  }

  @Test
  void theRightPlaceWithAnotherNameIsToldAsSuch(School school) {
    Account student = Lesson.practice(school).student();
    try (Visit visit = Visit.of(school, student).go("warm-up")) {
      check(visit, mark(5, 12, "slur"));

      assertThat(visit.words()).contains("Right place, other name.");
    }
  }

  @Test
  void whoeverHasMarkedNothingIsAskedToAndDoesNotGoOn(School school) {
    Account student = Lesson.practice(school).student();
    try (Visit visit = Visit.of(school, student).go("warm-up")) {
      check(visit, JsonNodeFactory.instance.arrayNode());

      assertThat(visit.words()).contains("Mark something first");
      assertThat(visit.has("next")).isFalse();
    }
  }

  @Test
  void theAnswerIsNotInThePageBeforeItIsAskedFor(School school) {
    Account student = Lesson.practice(school).student();
    try (Visit visit = Visit.of(school, student).go("warm-up")) {
      assertThat(visit.calls()).contains("They inflict soup").doesNotContain(SmallLibrary.SECRET);
      assertThat(visit.words()).doesNotContain(SmallLibrary.SECRET);
    }
  }

  @Test
  void whatABrowserMakesUpIsNoAnswer(School school) {
    Account student = Lesson.practice(school).student();
    try (Visit visit = Visit.of(school, student).go("warm-up")) {
      check(visit, mark(0, 90_000, "loaded-term"));
      assertThat(visit.words()).contains("Not there.");
      check(visit, mark(-3, 2, "loaded-term"));
      assertThat(visit.words()).contains("Mark something first");
    }
  }

  private static void check(Visit visit, ArrayNode marks) {
    visit.press("check").answer("annotations", marks);
  }

  private static ArrayNode mark(int start, int end, String label) {
    ArrayNode marks = JsonNodeFactory.instance.arrayNode();
    marks
        .addObject()
        .put("id", "00000000-0000-4000-8000-000000000001")
        .put("start", start)
        .put("end", end)
        .put("label", label);
    return marks;
  }
}
