package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.store.Author;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// An exercise of the bank.
@OnH2
class ExerciseViewTest {

  @Test
  void itSaysWhatTheExerciseIsAndOffersItsFiles(School school) {
    try (Visit visit = Visit.of(school, school.teacher()).go("bank/harbour")) {
      assertThat(visit.view()).isEqualTo("ExerciseView");
      assertThat(visit.words())
          .contains("The harbour", "About 7 minutes", "Labels: Three labels", "Version 1")
          .contains("Used in the key: loaded term, unsupported claim", "Keys by 2 instructors")
          .contains("Who: A made-up mayor")
          .doesNotContain("SECRET-");
      for (String id : new String[] {"download", "download-text", "download-keys"}) {
        assertThat(visit.find(Anchor.class, id).getHref()).contains("VAADIN/dynamic");
      }
    }
  }

  @Test
  void nobodyElseThanATeacherSeesIt(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.student()).go("bank/harbour")) {
      assertThat(visit.view()).isEqualTo("NotFoundView");
    }
    try (Visit visit = Visit.of(school, lesson.teacher()).go("bank/no-such-exercise")) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
  }

  @Test
  void whoeverOwnsAnExerciseArchivesItAndBringsItBack(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Cinders " + author.account().id());
    String address = "bank/" + exercise.file().front().id();
    try (Visit visit = Visit.of(school, author.account()).go(address)) {
      visit.press("archive");
      assertThat(visit.words()).contains("This exercise is archived.");
      visit.press("archive");
      assertThat(visit.words()).doesNotContain("This exercise is archived.");
    }
    try (Visit visit = Visit.of(school, school.teacher()).go(address)) {
      assertThat(visit.has("archive")).isFalse();
      assertThat(visit.has("change")).isFalse();
      assertThat(visit.words()).contains("Only Ms Reed changes this exercise.");
    }
  }

  @Test
  void theNextVersionIsBegunOnceAndThenGoneOnWith(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Cinders " + author.account().id());
    String address = "bank/" + exercise.file().front().id();
    try (Visit visit = Visit.of(school, author.account()).go(address)) {
      visit.press("change");
      Draft draft = author.does(school.drafts()::mine).getFirst();
      assertThat(draft.base()).contains(exercise.versionId());
      assertThat(visit.go(address).find(Anchor.class, "go-on").getHref())
          .isEqualTo("drafts/" + draft.id() + "/text");
    }
  }

  @Test
  void aDuplicateIsADraftOfWhoeverAsked(School school) {
    Author author = Author.of(school);
    try (Visit visit = Visit.of(school, author.account()).go("bank/market")) {
      visit.press("duplicate");
      Draft draft = author.does(school.drafts()::mine).getFirst();
      assertThat(draft.title()).isEqualTo("The market");
      assertThat(draft.exerciseId()).isNotEqualTo("market");
    }
  }

  @Test
  void aFileThatChangedOnDiskIsShownWithBothWaysOut(School school) {
    Author author = Author.of(school);
    String address = "bank/" + author.conflicts();
    try (Visit visit = Visit.of(school, author.account()).go(address)) {
      assertThat(visit.words())
          .contains("Both sides changed after version 1.")
          .contains("Here, in the browser", "In the file on disk");

      visit.pressButton("Take the file as the next version");

      assertThat(visit.words())
          .contains("Version 3", "published by Ms Reed")
          .doesNotContain("In the file on disk");
    }
  }

  @Test
  void whoKeepsWhatIsHereIsAskedNoMore(School school) {
    Author author = Author.of(school);
    String address = "bank/" + author.conflicts();
    try (Visit visit = Visit.of(school, author.account()).go(address)) {
      visit.pressButton("Keep what is here");

      assertThat(visit.go(address).words())
          .contains("Version 2")
          .doesNotContain("Version 3", "In the file on disk");
    }
  }
}
