package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.exercise.draft.DetailField;
import org.gloss.store.DraftWork;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// What an exercise says besides its text.
@OnH2
class AboutStepTest {

  @Test
  void aFieldIsSavedWhenItIsLeft(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      visit.type("field-who", "  A mayor ");

      assertThat(work.now().details().front().source().who()).isEqualTo("A mayor");
      assertThat(visit.words()).contains("Saved ", "title and source are there");
    }
  }

  @Test
  void theNewTitleStandsAboveAtOnce(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      visit.type("field-title", "The new pier");

      assertThat(visit.all(com.vaadin.flow.component.html.H1.class).getFirst().getText())
          .isEqualTo("The new pier");
    }
  }

  @Test
  void aWrongValueIsToldAtItsFieldAndStaysInIt(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      visit.type("field-link", "javascript:alert(1)").type("field-level", "old");
      visit.type("field-who", "A mayor");

      TextField link = visit.find(TextField.class, "field-link");
      assertThat(link.isInvalid()).isTrue();
      assertThat(link.getErrorMessage()).contains("https://");
      assertThat(link.getValue()).isEqualTo("javascript:alert(1)");
      assertThat(visit.find(TextField.class, "field-level").getErrorMessage()).contains("6 to 99");
      assertThat(work.now().details().front().source().link()).isEmpty();

      visit.type("field-link", "https://example.org/");
      assertThat(link.isInvalid()).isFalse();
      assertThat(work.now().details().front().source().link()).contains("https://example.org/");
    }
  }

  @Test
  void twoPeopleCanFillInDifferentFields(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      work.set(DetailField.WHEN, "In May");
      visit.type("field-who", "A mayor");

      assertThat(work.now().details().front().source().when()).contains("In May");
      assertThat(work.now().details().front().source().who()).isEqualTo("A mayor");
      assertThat(visit.find(TextField.class, "field-when").getValue()).isEqualTo("In May");
    }
  }

  @Test
  void whoIsOvertakenInTheSameFieldKeepsTheirWordsAndChooses(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      work.set(DetailField.WHO, "A minister");
      visit.type("field-who", "A mayor");

      assertThat(visit.words()).contains("Saved is: “A minister”");
      assertThat(visit.find(TextField.class, "field-who").getValue()).isEqualTo("A mayor");
      assertThat(work.now().details().front().source().who()).isEqualTo("A minister");

      visit.press("save-mine");
      assertThat(work.now().details().front().source().who()).isEqualTo("A mayor");
    }
  }

  @Test
  void whoTakesTheOthersWordsHasThemInTheField(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      work.set(DetailField.WHO, "A minister");
      visit.type("field-who", "A mayor").press("take-theirs");

      assertThat(visit.find(TextField.class, "field-who").getValue()).isEqualTo("A minister");
    }
  }

  @Test
  void markdownIsShownAsItWillLookAndLeavesTheFilesPartsAlone(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      visit.write("field-context", "A *small* town.");
      assertThat(work.now().details().context()).contains("A *small* town.");
      assertThat(visit.all(Markdown.class))
          .extracting(Markdown::getContent)
          .contains("A *small* town.");

      visit.write("field-context", "## Key");
      assertThat(
              visit
                  .find(com.vaadin.flow.component.textfield.TextArea.class, "field-context")
                  .getErrorMessage())
          .contains("###");
      assertThat(work.now().details().context()).contains("A *small* town.");
    }
  }

  @Test
  void kindAndScoringAreChosenInPlainWords(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = about(school, work)) {
      visit.choose("field-kind", "A clean text: nothing is to be found");
      assertThat(visit.all(Select.class))
          .extracting(select -> select.getEmptySelectionCaption())
          .contains("As usual: balanced", "As usual: All: 3 labels, for everybody");
      visit.choose("field-preset", "Spotting: finding the place is enough");

      assertThat(work.now().details().front().kind().word()).isEqualTo("clean");
      assertThat(work.now().details().front().preset()).contains("spotting");
      assertThat(visit.find(Select.class, "field-labels").getValue()).isEqualTo("small");
    }
  }

  private static Visit about(School school, DraftWork work) {
    return Visit.of(school, work.writer()).go("drafts/" + work.draft().id() + "/about");
  }
}
