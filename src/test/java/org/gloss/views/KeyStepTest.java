package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.gloss.account.Account;
import org.gloss.annotation.LabelSet;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.Drafts;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The key, written in the text.
@OnH2
class KeyStepTest {

  @Test
  void theAnnotatorHasTheWholeKeyAndKnowsWhereToSaveIt(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = key(school, work.writer(), work)) {
      assertThat(visit.calls())
          .contains("\"mode\":\"author\"", "The council rammed through its plan")
          .contains("channel/keys/" + work.key().id() + "/texts/1/items")
          .contains("SECRET-shove", "SECRET-hint", "\"status\":\"trap\"");
      assertThat(visit.words()).contains("2 required · 1 optional · 1 trap");
    }
  }

  @Test
  void whatIsWorthALookComesWhenAllIsSavedAndLeadsToItsPlace(School school) {
    KeyWork work = KeyWork.of(school);
    DraftItem twice = work.item("rammed through", "loaded-term");
    try (Visit visit = key(school, work.writer(), work)) {
      assertThat(visit.words()).doesNotContain("worth a look", "Worth a look");
      work.put(twice, work.revised(work.item("its plan", "slur"), 1, ""));

      changed(visit, 1);
      assertThat(visit.words()).doesNotContain("Worth a look");
      changed(visit, 0);
      assertThat(visit.words())
          .contains("Worth a look", "1 thing is worth a look", "Before publishing")
          .contains("These items have the same words and share a name.")
          .contains("4 required · 1 optional · 1 trap · 1 without a reason");
      assertThat(visit.find(Section.class, "remarks").getElement())
          .matches(element -> "polite".equals(element.getAttribute("aria-live")));

      visit.pressFirstButton("Go to “rammed through”");
      assertThat(visit.calls()).contains("jump(");

      work.put(KeyWork.removed(twice, 2));
      changed(visit, 0);
      assertThat(visit.words()).doesNotContain("Worth a look");
    }
  }

  @Test
  void otherLabelsAreShownOnlyWhenAllIsSaved(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = key(school, work.writer(), work)) {
      visit.forget().choose("labels-shown", "Few (2)");
      visit.answer("settle", JsonNodeFactory.instance.objectNode().put("unsaved", 1));
      assertThat(visit.words()).contains("Not everything is saved yet.");
      assertThat(select(visit).getValue().id()).isEqualTo("all");
      assertThat(visit.calls()).doesNotContain("show(");

      visit.forget().choose("labels-shown", "Few (2)");
      visit.answer("settle", JsonNodeFactory.instance.objectNode().put("unsaved", 0));
      assertThat(visit.words()).doesNotContain("Not everything is saved yet.");
      assertThat(visit.calls())
          .contains("show(")
          .containsSubsequence(
              "\"id\":\"slur\"", "\"id\":\"unsupported-claim\"", "\"shortcut\":\"\"");
    }
  }

  @Test
  void aDraftWithoutTextLeadsToTheText(School school) {
    Account teacher = school.teacher();
    var draft =
        school.as(
            teacher,
            () -> school.context().getBean(Drafts.class).begin("Nothing yet", "small", "en"));
    try (Visit visit = Visit.of(school, teacher).go("drafts/" + draft.id() + "/key")) {
      assertThat(visit.words()).contains("There is no text yet.");
      assertThat(visit.link("Put in the text")).isEqualTo("drafts/" + draft.id() + "/text");
      assertThat(visit.all(PassageAnnotator.class)).isEmpty();
    }
  }

  @Test
  void nobodyElseSeesAKey(School school) {
    KeyWork work = KeyWork.of(school);
    Account colleague = work.second().writer();
    for (Account who :
        new Account[] {school.teacher(), colleague, Lesson.practice(school).student()}) {
      try (Visit visit = key(school, who, work)) {
        assertThat(visit.view()).isIn("RefusedView", "NotFoundView");
        assertThat(visit.calls()).doesNotContain("SECRET-", "rammed");
      }
    }
  }

  private static Visit key(School school, Account who, KeyWork work) {
    return Visit.of(school, who).go("drafts/" + work.draft().id() + "/key");
  }

  @SuppressWarnings("unchecked")
  private static Select<LabelSet.Depth> select(Visit visit) {
    return visit.find(Select.class, "labels-shown");
  }

  /// The browser says how many items there are, and how many are not saved yet.
  private static void changed(Visit visit, int unsaved) {
    JsonNode detail =
        JsonNodeFactory.instance
            .objectNode()
            .put("event.detail.count", 4)
            .put("event.detail.unsaved", unsaved);
    PassageAnnotator annotator = visit.all(PassageAnnotator.class).getFirst();
    visit.fire(annotator, "annotations-changed", detail);
  }
}
