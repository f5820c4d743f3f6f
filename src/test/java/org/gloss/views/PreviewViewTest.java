package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Drafts;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.SmallLibrary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A draft as students would meet it.
@OnH2
class PreviewViewTest {

  @Test
  void nothingOfTheKeyReachesTheBrowserBeforeItIsSubmitted(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = preview(school, work.writer(), work.draft())) {
      visit.choose("mode", "Test").answer("annotations", marks());
      visit.choose("preset", "Naming").answer("annotations", marks());
      visit.choose("depth", "Few, beginners").answer("annotations", marks());

      assertThat(visit.words()).contains("Preview: nothing is saved.", "The harbour");
      assertThat(visit.calls())
          .contains("\"mode\":\"local\"", "The council rammed through its plan")
          .doesNotContain(SmallLibrary.SECRET, "required", "trap", "channel/");
      assertThat(visit.words()).doesNotContain(SmallLibrary.SECRET);
    }
  }

  @Test
  void afterSubmittingTheResultsAreThoseThatStudentsSee(School school) {
    KeyWork work = KeyWork.of(school);
    int before = work.saved().size();
    try (Visit visit = preview(school, work.writer(), work.draft())) {
      visit.press("submit").answer("annotations", marks(mark(12, 26, "loaded-term")));

      assertThat(visit.words())
          .contains("1 of 2", "found", "missed", "points", "Spotting", "Naming", "Restraint")
          .contains("Instructors who keyed this passage score", "What would you look up?")
          .contains("A marked passage may still be true")
          .contains("Labels: All · Practice · Scoring: Balanced", "Preview: nothing is saved.");
      assertThat(visit.calls()).contains("SECRET-shove", "SECRET-count them");

      visit.forget().press("again");
      assertThat(visit.calls()).contains("\"mode\":\"local\"").doesNotContain("SECRET-");
      assertThat(work.saved()).hasSize(before);
    }
  }

  @Test
  void hintsComeInPracticeForWhatIsNotMarked(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = preview(school, work.writer(), work.draft())) {
      visit.press("ask-hint").answer("annotations", marks());
      assertThat(visit.words()).contains("SECRET-hint");
      visit.press("ask-hint").answer("annotations", marks(mark(12, 26, "loaded-term")));
      assertThat(visit.words()).contains("There is no further hint.");

      visit.choose("mode", "Test").answer("annotations", marks());
      assertThat(visit.has("ask-hint")).isFalse();
      assertThat(visit.words()).contains("This is a test");
    }
  }

  @Test
  void marksStayWhenAnotherModeIsChosen(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = preview(school, work.writer(), work.draft())) {
      visit.forget().choose("mode", "Test");
      visit.answer("annotations", marks(mark(12, 26, "loaded-term")));

      assertThat(visit.calls()).contains("\"start\":12,\"end\":26,\"label\":\"loaded-term\"");
    }
  }

  @Test
  void whatABrowserMakesUpIsNoAnswer(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = preview(school, work.writer(), work.draft())) {
      visit
          .press("submit")
          .answer(
              "annotations",
              marks(mark(0, 90_000, "loaded-term"), mark(-3, 2, "slur"), mark(12, 26, "made-up")));

      assertThat(visit.words()).contains("0 of 2");
    }
  }

  @Test
  void aWarmUpIsShownOnOnePageAndSaysSo(School school) {
    Account teacher = school.teacher();
    UUID warmUp = school.exercises().current().getFirst().versionId();
    Draft draft = school.as(teacher, () -> drafts(school).duplicate(warmUp));
    try (Visit visit = preview(school, teacher, draft)) {
      assertThat(visit.words()).contains("This is a warm-up: students meet its paragraphs one");
    }
  }

  @Test
  void withoutTextThereIsNothingToPreview(School school) {
    Account teacher = school.teacher();
    Draft draft = school.as(teacher, () -> drafts(school).begin("Later", "small", "en"));
    try (Visit visit = preview(school, teacher, draft)) {
      assertThat(visit.words()).contains("There is no text yet. There is nothing to preview.");
      assertThat(visit.link("Put in the text")).isEqualTo("drafts/" + draft.id() + "/text");
      assertThat(visit.all(PassageAnnotator.class)).isEmpty();
    }
  }

  @Test
  void nobodyElsePreviewsADraft(School school) {
    KeyWork work = KeyWork.of(school);
    for (Account who :
        new Account[] {
          school.teacher(), work.second().writer(), Lesson.practice(school).student()
        }) {
      try (Visit visit = preview(school, who, work.draft())) {
        assertThat(visit.view()).isIn("RefusedView", "NotFoundView");
        assertThat(visit.words()).doesNotContain("harbour");
        assertThat(visit.calls()).doesNotContain("council", SmallLibrary.SECRET);
      }
    }
  }

  private static Visit preview(School school, Account who, Draft draft) {
    return Visit.of(school, who).go("preview/" + draft.id());
  }

  private static Drafts drafts(School school) {
    return school.context().getBean(Drafts.class);
  }

  private record Made(int start, int end, String label) {}

  private static Made mark(int start, int end, String label) {
    return new Made(start, end, label);
  }

  private static ArrayNode marks(Made... made) {
    ArrayNode marks = JsonNodeFactory.instance.arrayNode();
    for (Made one : made) {
      marks
          .addObject()
          .put("id", UUID.randomUUID().toString())
          .put("start", one.start())
          .put("end", one.end())
          .put("label", one.label());
    }
    return marks;
  }
}
