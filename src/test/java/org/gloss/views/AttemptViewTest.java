package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.SmallLibrary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A passage to mark, and what becomes of it.
@OnH2
class AttemptViewTest {

  @Test
  void theWarmUpComesFirst(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.student())) {
      assertThat(work(visit, lesson).view()).isEqualTo("WarmUpView");
    }
  }

  @Test
  void thePassageIsThereAndNothingOfItsKey(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    lesson.put(lesson.mark("its plan", "slur"));
    try (Visit visit = work(Visit.of(school, lesson.student()), lesson)) {
      assertThat(visit.calls())
          .contains("show(", "The council rammed through its plan", "\"label\":\"slur\"")
          .doesNotContain(SmallLibrary.SECRET, "required", "trap");
      assertThat(visit.words()).contains("The harbour").doesNotContain(SmallLibrary.SECRET);
    }
  }

  @Test
  void aTestSaysThatItIsOneAndOffersNoHint(School school) {
    Lesson test = Warmed.up(Lesson.test(school));
    try (Visit visit = work(Visit.of(school, test.student()), test)) {
      assertThat(visit.words()).contains("This is a test: you can submit it once.");
      assertThat(visit.has("ask-hint")).isFalse();
    }
  }

  @Test
  void inPracticeAHintComesOnRequest(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    try (Visit visit = work(Visit.of(school, lesson.student()), lesson)) {
      assertThat(visit.press("ask-hint").words()).contains("SECRET-hint");
      lesson.put(lesson.mark("rammed through", "loaded-term"));
      assertThat(visit.press("ask-hint").words()).contains("There is no further hint.");
    }
  }

  @Test
  void theLookOverShowsEveryMarkBeforeItIsSubmitted(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    lesson.put(
        Lesson.revised(lesson.mark("rammed through", "loaded-term"), 1, "because of its force"),
        lesson.mark("three piers", "unsupported-claim"));
    try (Visit visit = work(Visit.of(school, lesson.student()), lesson)) {
      lookOver(visit, 0);

      assertThat(visit.all(Dialog.class)).singleElement().matches(Dialog::isOpened);
      assertThat(visit.words())
          .contains("You have made 2 marks.")
          .contains("“rammed through”", "loaded term", "because of its force", "“three piers”");

      visit.press("submit");
      assertThat(visit.view()).isEqualTo("ResultsView");
      assertThat(visit.address()).isEqualTo("results/" + lesson.attempt().id());
    }
  }

  @Test
  void nothingIsSubmittedWhileAMarkIsNotSaved(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    try (Visit visit = work(Visit.of(school, lesson.student()), lesson)) {
      lookOver(visit, 1);

      assertThat(visit.words()).contains("1 mark is not saved yet.");
      assertThat(visit.find(Button.class, "submit").isEnabled()).isFalse();
    }
  }

  @Test
  void whoeverGoesOnMarkingHasSubmittedNothing(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    try (Visit visit = work(Visit.of(school, lesson.student()), lesson)) {
      lookOver(visit, 0);
      assertThat(visit.words()).contains("You have marked nothing.");

      visit.press("go-on");
      assertThat(visit.all(Dialog.class)).noneMatch(Dialog::isOpened);
      assertThat(school.submissions().of(lesson.attempt().id())).isZero();
    }
  }

  @Test
  void aSubmittedTestWaitsForItsTeacher(School school) {
    Lesson test = Warmed.up(Lesson.test(school));
    test.submit();
    try (Visit visit = work(Visit.of(school, test.student()), test)) {
      assertThat(visit.words()).contains("Your teacher will return the results");
      assertThat(visit.all(PassageAnnotator.class)).isEmpty();
      test.release();
      assertThat(work(visit, test).link("Read the results"))
          .isEqualTo("results/" + test.attempt().id());
    }
  }

  @Test
  void anAddressThatIsNoIdLeadsNowhere(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    try (Visit visit = Visit.of(school, lesson.student())) {
      for (String id : new String[] {"0", "x".repeat(36), "%27", "-".repeat(36)}) {
        assertThat(visit.go("work/" + id).view()).isEqualTo("NotFoundView");
      }
    }
  }

  private static Visit work(Visit visit, Lesson lesson) {
    return visit.go("work/" + lesson.assignment().id());
  }

  private static void lookOver(Visit visit, int unsaved) {
    JsonNode answer = JsonNodeFactory.instance.objectNode().put("unsaved", unsaved);
    visit.press("look-over").answer("settle", answer);
  }
}
