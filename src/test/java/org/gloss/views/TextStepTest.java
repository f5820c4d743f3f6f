package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.gloss.account.Account;
import org.gloss.exercise.draft.DetailField;
import org.gloss.exercise.file.FrontMatter.Speaker;
import org.gloss.shell.Links;
import org.gloss.store.DraftWork;
import org.gloss.store.KeyWork;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// A text comes in and is corrected.
@OnH2
class TextStepTest {

  @Test
  void whatIsPastedIsSavedAtOnceAndShownAsStudentsWillSeeIt(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      assertThat(visit.words()).contains("no text yet", "Put in the text");
      visit.paste("paste", "", DraftWork.TEXT);

      assertThat(work.now().passage()).isEqualTo(DraftWork.TEXT.replace("\n\n", "\n"));
      assertThat(visit.words())
          .contains("The text is saved.", "As students see it: 11 words, 2 paragraphs")
          .contains("11 words");
      assertThat(visit.find(TextArea.class, "text").getValue()).isEqualTo(DraftWork.TEXT);
    }
  }

  @Test
  void pastedHtmlBecomesWordsAndWhatIsDroppedIsTold(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste(
          "paste",
          "<p>The <b>council</b> lied.<script>alert(1)</script></p>"
              + "<p><img src=x onerror=alert(2)>We <a href='javascript:alert(3)'>know</a>.</p>",
          "The council lied. We know.");

      assertThat(work.now().passage()).isEqualTo("The council lied.\nWe know.");
      assertThat(visit.words()).doesNotContain("alert", "onerror");
      assertThat(visit.calls()).doesNotContain("alert", "onerror");
      assertThat(visit.words()).contains("This was changed on the way:");
    }
  }

  @Test
  void markupThatIsTextIsShownAsText(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste("paste", "", "They wrote <img src=x onerror=alert(1)> on the wall.");

      assertThat(visit.words()).contains("They wrote <img src=x onerror=alert(1)> on the wall.");
      assertThat(visit.find(com.vaadin.flow.component.html.Div.class, "text-preview").getElement())
          .matches(sheet -> sheet.getProperty("innerHTML") == null);
    }
  }

  @Test
  void charactersThatTurnOrHideTextDoNotComeIn(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste("paste", "", "Pay \u202Eevil\u202C now\u200B, ab\u2066c\u2069.");

      assertThat(work.now().passage()).isEqualTo("Pay evil now, abc.");
    }
  }

  @Test
  void aMillionCharactersAreRefusedInWordsAndThePageGoesOn(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste("paste", "", "word ".repeat(200_000));

      assertThat(visit.words()).contains("100,000");
      assertThat(work.now().passage()).isEmpty();

      visit.write("paste", "A shorter text.").press("take-text");
      assertThat(work.now().passage()).isEqualTo("A shorter text.");
    }
  }

  @Test
  void aFileIsReadAndAFileThatIsNoneIsRefusedInWords(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.upload("upload", "speech.pdf", "not a PDF".getBytes(StandardCharsets.UTF_8));
      assertThat(work.now().passage()).isEmpty();
      assertThat(visit.find(com.vaadin.flow.component.html.Div.class, "entry-fault").getElement())
          .matches(fault -> !fault.getTextRecursively().isBlank());

      visit.upload("upload", "speech.md", "# Pier\n\nIt *fell*.".getBytes(StandardCharsets.UTF_8));
      assertThat(work.now().passage()).contains("It fell.");
    }
  }

  @Test
  void whoLeavesWithWordsThatAreNotSavedIsAskedFirst(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste("paste", "", "The council lied.");
      visit.write("text", "The council has lied.");

      visit.go(Links.draft(work.now().id(), "key"));
      assertThat(visit.words()).contains("You have changed the text since it was saved.");
      assertThat(work.now().passage()).isEqualTo("The council lied.");

      visit.press("save-and-leave");
      assertThat(work.now().passage()).isEqualTo("The council has lied.");
      assertThat(visit.address()).endsWith("/key");
    }
  }

  @Test
  void whoHasChangedNothingLeavesAtOnce(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste("paste", "", "MAYOR: The council lied.\n\nMAYOR: It did.");

      visit.go(Links.draft(work.now().id(), "key"));
      assertThat(visit.address()).endsWith("/key");
    }
  }

  @Test
  void speakersAreGuessedAndCanBeCorrected(School school) {
    DraftWork work = DraftWork.empty(school);
    try (Visit visit = text(school, work)) {
      visit.paste(
          "paste", "", "REPORTER: Why?\n\nMAYOR: Because.\n\nREPORTER: When?\n\nMAYOR: Soon.");
      assertThat(work.now().details().front().speakers())
          .extracting(Speaker::prefix)
          .containsExactlyInAnyOrder("REPORTER:", "MAYOR:");

      visit.press("add-speaker");
      TextField prefix = visit.all(TextField.class).get(visit.all(TextField.class).size() - 2);
      prefix.setId("prefix-3");
      visit.type("prefix-3", "CROWD:");
      visit.pressFirstButton("Not a speaker");
      visit.press("save-text");

      assertThat(work.now().details().front().speakers())
          .extracting(Speaker::name)
          .hasSize(2)
          .contains("CROWD");
    }
  }

  @Test
  void changingATextSaysBeforeAndAfterWhatBecomesOfTheKey(School school) {
    DraftWork work = DraftWork.written(school);
    KeyWork key = work.key();
    key.put(key.item("rammed through", "loaded-term"), key.item("Everybody", "unsupported-claim"));
    try (Visit visit = text(school, work)) {
      assertThat(visit.words()).contains("The key has 2 items.");
      visit.write("text", "The council rammed through its plan, at last.").press("save-text");

      assertThat(visit.words())
          .contains("Saved. The key is carried over, except for this.", "“Everybody”")
          .contains("1 item");
    }
  }

  @Test
  void whoIsOvertakenSeesBothTextsAndChooses(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = text(school, work)) {
      work.write("Theirs stands here.");
      visit.write("text", "Mine stands here.").press("save-text");

      assertThat(visit.words()).contains("Yours is not saved", "Theirs stands here.");
      assertThat(visit.find(TextArea.class, "text").getValue()).isEqualTo("Mine stands here.");
      assertThat(work.now().passage()).isEqualTo("Theirs stands here.");

      visit.press("save-mine");
      assertThat(work.now().passage()).isEqualTo("Mine stands here.");
      assertThat(visit.has("save-mine")).isFalse();
    }
  }

  @Test
  void whoTakesTheOthersTextHasItInTheEditor(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = text(school, work)) {
      work.write("Theirs stands here.");
      visit.write("text", "Mine stands here.").press("save-text").press("take-theirs");

      assertThat(visit.find(TextArea.class, "text").getValue()).isEqualTo("Theirs stands here.");
    }
  }

  @Test
  void anotherFieldThatSomebodyFilledInIsInNobodysWay(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = text(school, work)) {
      work.set(DetailField.WHO, "A mayor");
      visit.write("text", "Mine stands here.").press("save-text");

      assertThat(work.now().passage()).isEqualTo("Mine stands here.");
      assertThat(work.now().details().front().source().who()).isEqualTo("A mayor");
    }
  }

  @Test
  void aTextThatIsTooLongIsRefusedAtTheFieldAndStaysThere(School school) {
    DraftWork work = DraftWork.written(school);
    String tooLong = "word ".repeat(30_000).strip();
    try (Visit visit = text(school, work)) {
      visit.write("text", tooLong).press("save-text");

      TextArea area = visit.find(TextArea.class, "text");
      assertThat(area.isInvalid()).isTrue();
      assertThat(area.getErrorMessage()).contains("100,000");
      assertThat(area.getValue()).isEqualTo(tooLong);
      assertThat(work.now().passage()).startsWith("The council");
    }
  }

  @Test
  void theNextVersionOfAPublishedTextLeavesItAsItIs(School school) {
    Account teacher = school.teacher();
    DraftWork work = DraftWork.empty(school);
    var change = school.as(teacher, () -> work.drafts().change("harbour"));
    try (Visit visit = Visit.of(school, teacher).go("drafts/" + change.id() + "/text")) {
      assertThat(visit.words()).contains("The published version stays as it is", "version 2");
    } finally {
      school.as(
          teacher,
          () -> {
            work.drafts().discard(change.id());
            return true;
          });
    }
  }

  @Test
  void everyStepSaysHowFarItIsAndWhichIsOpen(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = text(school, work)) {
      assertThat(visit.words())
          .contains("Text", "11 words", "About", "title or source missing", "Key", "no items yet")
          .contains("Check and publish", "to do");
      assertThat(
              visit
                  .find(com.vaadin.flow.component.html.Anchor.class, "step-text")
                  .getElement()
                  .getAttribute("aria-current"))
          .isEqualTo("step");
      assertThat(visit.all(Span.class)).isNotEmpty();
    }
  }

  private static Visit text(School school, DraftWork work) {
    return Visit.of(school, work.writer()).go("drafts/" + work.draft().id() + "/text");
  }
}
