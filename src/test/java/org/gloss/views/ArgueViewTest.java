package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.gloss.account.Account;
import org.gloss.review.Appeal.Decision;
import org.gloss.store.AccountStaff;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.Quarrel;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// How arguing, answering, regrading and the log look.
@OnH2
class ArgueViewTest {

  @Test
  void aStudentArguesOnTheResultsPageAndReadsTheAnswerThere(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    try (Visit visit = results(school, lesson)) {
      visit
          .choose("argue-about", "“rammed through”: you marked “slur”; the key has “loaded term”")
          .write("argue-words", "It is aimed at people.")
          .press("argue");
      assertThat(visit.words()).contains("“It is aimed at people.”", "No answer yet.");

      quarrel.accepts(Decision.ACCEPTED_LABEL, "Well seen.");

      visit.go("exercises").go("results/" + lesson.attempt().id());
      assertThat(visit.words()).contains("Accepted by Ms Reed on").contains("Well seen.");
    }
  }

  @Test
  void whatIsWrongWithASentenceIsSaidAndTheSentenceStays(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    try (Visit visit = results(school, lesson)) {
      visit.write("argue-words", "It is aimed at people.").press("argue");

      assertThat(visit.words()).contains("Choose first what you argue about.");
      assertThat(visit.find(TextArea.class, "argue-words").getValue())
          .isEqualTo("It is aimed at people.");
    }
  }

  @Test
  void anOpenArgumentCanBeTakenBack(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    try (Visit visit = results(school, lesson)) {
      visit.pressButton("Take it back");

      assertThat(visit.words()).contains("Taken back.").doesNotContain("No answer yet.");
    }
  }

  @Test
  void whereEverythingWasFoundThereIsNothingToArgueAbout(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson =
        quarrel.handedIn(
            "Mina", "rammed through=loaded-term", "Everybody in town wants it.=unsupported-claim");
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.has("argue")).isFalse();
    }
  }

  @Test
  void theTeacherReadsArgumentsWithoutNamesUntilTheyAreAskedFor(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Wilhelmina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is <b>aimed</b> at people.");
    try (Visit visit = appeals(school, quarrel)) {
      assertThat(visit.words())
          .contains("1 student: this is “slur”", "rammed through", "The key has:")
          .contains("“It is <b>aimed</b> at people.”")
          .doesNotContain("Wilhelmina");

      visit.find(Checkbox.class, "show-names").setValue(true);

      assertThat(visit.words()).contains("Wilhelmina: “It is");
    }
  }

  @Test
  void acceptingLeadsToTheScores(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    try (Visit visit = appeals(school, quarrel)) {
      assertThat(visit.find(Button.class, "accept").isEnabled()).isFalse();
      choose(visit, 1, 1);
      assertThat(visit.find(TextArea.class, "words-1").getValue())
          .isEqualTo("The key now also accepts “slur” at “rammed through”.");
      assertThat(visit.find(Button.class, "accept").getText())
          .isEqualTo("Accept 1 and make the next key version");

      visit.press("accept");

      assertThat(visit.view()).isEqualTo("RegradeView");
      assertThat(visit.words())
          .contains("Students are compared with key 2.", "1 goes up")
          .contains("Mina", "35%", "50%", "+15", "goes up");
      assertThat(visit.find(TextArea.class, "regrade-words").getValue())
          .isEqualTo("The key now also accepts “slur” at “rammed through”.");

      visit.press("apply");

      assertThat(visit.words())
          .contains("there is nothing to regrade", "Regrading 1", "1 up, 0 down");
    }
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.words())
          .contains("Your score went from 35% to 50% on")
          .contains("The key now also accepts “slur” at “rammed through”.");
    }
  }

  @Test
  void decliningNeedsWordsAndLosesNoneOfAnotherCard(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur", "three piers=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    quarrel.argues(lesson, "three piers", "It mocks.");
    try (Visit visit = appeals(school, quarrel)) {
      choose(visit, 1, 2);
      choose(visit, 2, 1);
      visit.write("words-2", "My own words.").press("decline-1");
      assertThat(visit.words()).contains("Say why not");

      visit.write("words-1", "Nobody is named.").press("decline-1");

      assertThat(visit.has("appeal-1")).isFalse();
      assertThat(visit.find(TextArea.class, "words-2").getValue()).isEqualTo("My own words.");
      assertThat(visit.words()).contains("declined by Ms Reed for 1 student: Nobody is named.");
    }
  }

  @Test
  void whoAnswersSecondIsToldOnThePage(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    try (Visit visit = appeals(school, quarrel)) {
      choose(visit, 1, 1);
      quarrel.declines(quarrel.sheet().open().getFirst().ids(), "No.");

      visit.press("accept");

      assertThat(visit.view()).isEqualTo("AppealsView");
      assertThat(visit.words()).contains("Ms Reed has answered this meanwhile");
    }
  }

  @Test
  void loweringSaysWhatItDoesBeforeItIsDone(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.preset("naming");
    try (Visit visit = regrade(school, quarrel)) {
      assertThat(visit.words())
          .contains("1 would go down", "stays; the key would give 25%")
          .doesNotContain("goes down");
      assertThat(visit.find(Button.class, "apply").isEnabled()).isFalse();

      visit.find(Checkbox.class, "lower-too").setValue(true);
      assertThat(visit.words()).contains("goes down", "−10");
      visit.press("apply");
      assertThat(lesson.resultsFor(lesson.student()).sheet().score().percent()).isEqualTo(25);

      visit.press("undo");

      assertThat(visit.words()).contains("Undone.");
      assertThat(lesson.resultsFor(lesson.student()).sheet().score().percent()).isEqualTo(35);
    }
    try (Visit visit = results(school, lesson)) {
      assertThat(visit.words()).contains("It went back on", "your teacher undid this.");
    }
  }

  @Test
  void aNewerKeyIsOfferedByItsNumber(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    Quarrel other = Quarrel.about(school, quarrel.exercise(), quarrel.assignment().settings());
    Lesson elsewhere = other.handedIn("Ada", "rammed through=slur");
    other.argues(elsewhere, "rammed through", "It is.");
    other.accepts(Decision.ACCEPTED_LABEL, "");
    try (Visit visit = regrade(school, quarrel)) {
      assertThat(visit.words()).contains("there is nothing to regrade");
      assertThat(visit.find(Button.class, "use-newer").getText()).isEqualTo("Use key version 2");

      visit.press("use-newer");

      assertThat(visit.has("use-newer")).isFalse();
      assertThat(visit.words()).contains("1 goes up");
    }
    assertThat(lesson.resultsFor(lesson.student()).sheet().score().percent()).isEqualTo(35);
  }

  @Test
  void theLogIsReadAndFiltered(School school) {
    Account teacher = school.teacher();
    try (Visit visit = Visit.of(school, teacher)) {
      assertThat(visit.go("audit").words()).contains("Nothing was recorded that fits.");
      school.emptyClassroom(teacher);
      assertThat(visit.go("classes").go("audit").words())
          .contains("Made the class", "Class 9b", "Ms Reed", "Changed");

      visit.type("audit-person", "nobody of this name").press("audit-show");

      assertThat(visit.words()).contains("Nothing was recorded that fits.");
    }
  }

  @Test
  void anAdministratorFindsTheLogAmongTheirPlaces(School school) {
    try (Visit visit = Visit.of(school, AccountStaff.administrator(school))) {
      visit.go("classes");

      assertThat(visit.link("Audit log")).isEqualTo("audit");
      assertThat(visit.go("audit").view()).isEqualTo("AuditView");
    }
  }

  @Test
  void theQueryChoosesAClass(School school) {
    Account teacher = school.teacher();
    Quarrel quarrel = Quarrel.practice(school);
    school.emptyClassroom(teacher);
    try (Visit visit = Visit.of(school, quarrel.teacher())) {
      assertThat(visit.go("audit?class=" + quarrel.classroom().id()).words())
          .contains("The harbour");
      assertThat(visit.go("classes").go("audit?class=nonsense").view()).isEqualTo("AuditView");
    }
  }

  private static Visit results(School school, Lesson lesson) {
    return Visit.of(school, lesson.student()).go("results/" + lesson.attempt().id());
  }

  private static Visit appeals(School school, Quarrel quarrel) {
    return Visit.of(school, quarrel.teacher())
        .go("assignment/" + quarrel.assignmentId() + "/appeals");
  }

  private static Visit regrade(School school, Quarrel quarrel) {
    return Visit.of(school, quarrel.teacher())
        .go("assignment/" + quarrel.assignmentId() + "/regrade");
  }

  /// Chooses an answer on a card, by its place.
  private static void choose(Visit visit, int card, int place) {
    choose(visit.find(RadioButtonGroup.class, "answers-" + card), place);
  }

  private static <T> void choose(RadioButtonGroup<T> answers, int place) {
    answers.setValue(answers.getListDataView().getItem(place));
  }
}
