package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.store.Author;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The exercises that a teacher writes and finds.
@OnH2
class BankViewTest {

  @Test
  void itListsTheSchoolsExercisesWithWhatTheyAre(School school) {
    try (Visit visit = Visit.of(school, school.teacher()).go("bank")) {
      assertThat(visit.view()).isEqualTo("BankView");
      assertThat(visit.words())
          .contains("The harbour", "A made-up mayor", "4 items", "from the school's files")
          .contains("You are writing nothing at the moment.")
          .doesNotContain("SECRET-");
      assertThat(visit.link("The harbour")).isEqualTo("bank/harbour");
    }
  }

  @Test
  void aStudentDoesNotSeeIt(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.student()).go("bank")) {
      assertThat(visit.view()).isEqualTo("NotFoundView");
    }
  }

  @Test
  void aSearchStandsInTheAddress(School school) {
    try (Visit visit = Visit.of(school, school.teacher()).go("bank?words=harbour&language=en")) {
      assertThat(visit.find(TextField.class, "search-words").getValue()).isEqualTo("harbour");
      assertThat(found(visit)).contains("The harbour").doesNotContain("The market");

      visit.find(TextField.class, "search-words").setValue("zebra");
      visit.press("search");

      assertThat(visit.address()).isEqualTo("bank?words=zebra&language=en");
      assertThat(visit.words()).contains("No exercise fits.");
      assertThat(found(visit)).doesNotContain("The harbour");
    }
  }

  @Test
  void whatAnAddressSaysWronglyCountsAsNotSaid(School school) {
    try (Visit visit =
        Visit.of(school, school.teacher())
            .go("bank?level=old&longest=99999999999&label=no-such&language=zz")) {
      assertThat(visit.view()).isEqualTo("BankView");
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void aNewExerciseIsBegunWithTitleLabelsAndLanguage(School school) {
    Author author = Author.of(school);
    try (Visit visit = Visit.of(school, author.account()).go("bank")) {
      visit.find(TextField.class, "new-title").setValue("The fire");
      visit.find(ComboBox.class, "new-language").setValue("it");
      visit.press("begin");

      Draft draft = author.does(school.drafts()::mine).getFirst();
      assertThat(draft.title()).isEqualTo("The fire");
      assertThat(draft.details().front().language()).isEqualTo("it");
      assertThat(draft.details().front().labels()).isEqualTo("small");
    }
  }

  @Test
  void theTeachersDraftsAreThereAndOthersAreNot(School school) {
    Author author = Author.of(school);
    Author colleague = Author.of(school);
    Draft shared = author.begins("A shared fire");
    author.begins("A hidden fire");
    author.runs(() -> school.drafts().share(shared.id(), colleague.account().id(), true));

    try (Visit visit = Visit.of(school, author.account()).go("bank")) {
      assertThat(visit.words()).contains("A shared fire", "shared with Ms Reed", "A hidden fire");
    }
    try (Visit visit = Visit.of(school, colleague.account()).go("bank")) {
      assertThat(visit.words())
          .contains("A shared fire", "shared with you by Ms Reed")
          .doesNotContain("A hidden fire", "Give up");
    }
  }

  @Test
  void aDraftIsGivenUpOnlyAfterItIsConfirmed(School school) {
    Author author = Author.of(school);
    author.begins("The fire");
    try (Visit visit = Visit.of(school, author.account()).go("bank")) {
      visit.pressButton("Give up");
      assertThat(author.does(school.drafts()::mine)).hasSize(1);

      ConfirmDialog dialog = visit.all(ConfirmDialog.class).getFirst();
      ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));

      assertThat(author.does(school.drafts()::mine)).isEmpty();
      assertThat(visit.words()).contains("You are writing nothing at the moment.");
    }
  }

  @Test
  void archivedExercisesAreFoundOnRequest(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Cinders " + author.account().id());
    author.runs(() -> school.bank().archive(exercise.file().front().id(), true));
    try (Visit visit = Visit.of(school, author.account()).go("bank?words=Cinders")) {
      assertThat(visit.all(Anchor.class))
          .noneMatch(link -> link.getText().equals(exercise.title()));
      assertThat(visit.go("bank?archived=yes").words()).contains(exercise.title(), "Archived");
    }
  }

  @Test
  void theChoicesOfASearchAreWhatThereIs(School school) {
    try (Visit visit = Visit.of(school, school.teacher()).go("bank")) {
      Select<?> labels = visit.find(Select.class, "search-label");
      assertThat(labels.getListDataView().getItems().map(String::valueOf))
          .contains("loaded-term", "unsupported-claim");
    }
  }

  @Test
  void filesThatChangedOnDiskAreNamed(School school) {
    Author author = Author.of(school);
    String exercise = author.conflicts();
    try (Visit visit = Visit.of(school, author.account()).go("bank")) {
      assertThat(visit.words()).contains("Files that changed on disk", "The new harbour");
      author.runs(() -> school.conflicts().settle(exercise, false));
      assertThat(visit.go("bank").all(Anchor.class))
          .noneMatch(
              link -> link.getHref().endsWith(exercise) && link.getParent().get() instanceof H3);
    }
  }

  private static List<String> found(Visit visit) {
    return visit.all(Anchor.class).stream().map(Anchor::getText).toList();
  }
}
