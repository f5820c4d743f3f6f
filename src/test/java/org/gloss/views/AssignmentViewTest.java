package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.store.Author;
import org.gloss.store.Given;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// What holds for an assignment, to be changed by its teacher.
@OnH2
class AssignmentViewTest {

  @Test
  void theFormShowsWhatHoldsAndSavesWhatIsChanged(School school) {
    Instant due = school.clock().instant().plusSeconds(86_423);
    Lesson lesson = Given.practice(school).due(due).limit(Duration.ofMinutes(20)).begun(school);
    try (Visit visit = go(lesson)) {
      assertThat(visit.find(IntegerField.class, "limit").getValue()).isEqualTo(20);
      visit.find(IntegerField.class, "attempts").setValue(5);
      visit.press("save");

      assertThat(visit.words()).contains("Saved.");
      AssignmentSettings saved = assignment(lesson).settings();
      assertThat(saved.attemptsAllowed()).isEqualTo(5);
      assertThat(saved.schedule()).isEqualTo(lesson.assignment().settings().schedule());
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void otherRulesPointToTheRegrade(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    lesson.submit();
    try (Visit visit = go(lesson)) {
      visit.find(Select.class, "mode").setValue(Mode.TEST);
      visit.press("save");

      assertThat(visit.words()).contains("Scores that are there stay as they are");
      assertThat(visit.link("See what a regrade would change"))
          .isEqualTo("assignment/" + lesson.assignment().id() + "/regrade");
      assertThat(assignment(lesson).mode()).isEqualTo(Mode.TEST);
    }
  }

  @Test
  void theDepthCannotBeChangedOnceSomebodyHasBegun(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    try (Visit visit = go(lesson)) {
      assertThat(visit.find(Select.class, "depth").isReadOnly()).isTrue();
      assertThat(visit.find(Select.class, "depth").getHelperText()).contains("they stay");
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void aStudentIsGivenMoreTimeAndItIsTakenBack(School school) {
    Instant due = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).due(due).begun(school);
    try (Visit visit = go(lesson)) {
      visit.press("give-extension");
      assertThat(visit.words()).contains("Choose a student.");

      Select<Object> student = visit.find(Select.class, "extension-student");
      student.setValue(student.getListDataView().getItem(0));
      visit.press("give-extension");
      assertThat(visit.words()).contains("Choose a later due or closing time");

      visit
          .find(DateTimePicker.class, "extension-due")
          .setValue(LocalDateTime.ofInstant(due.plusSeconds(3600), ZoneOffset.UTC));
      visit.press("give-extension");
      assertThat(visit.words()).contains("this student has more time", "Mina");
      assertThat(extensions(lesson)).isOne();

      visit.pressButton("Take back");
      assertThat(extensions(lesson)).isZero();
    }
  }

  @Test
  void whereThereIsNoTimeThereIsNoneToGive(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    try (Visit visit = go(lesson)) {
      assertThat(visit.words()).contains("so there is no time to give.");
      assertThat(visit.has("give-extension")).isFalse();
    }
  }

  @Test
  void aNewerVersionIsTakenOver(School school) {
    Author author = Author.of(school);
    Exercise first = author.publishesNew("The clown " + UUID.randomUUID());
    Classroom classroom = school.emptyClassroom(author.account());
    UUID id =
        author.does(
            () ->
                school
                    .assignments()
                    .assign(classroom.id(), first.versionId(), AssignmentSettings.practice(first)));
    try (Visit visit = Visit.of(school, author.account()).go(address(id))) {
      assertThat(visit.has("version")).isFalse();
      Exercise second =
          author.publishes(
              author.renames(
                  author.does(() -> school.drafts().change(first.file().front().id())),
                  first.title() + " again"));
      visit.go(address(id));
      assertThat(visit.words()).contains("Its text is the same");

      visit.press("use-version");
      assertThat(author.does(() -> school.assignments().owned(id)).exerciseVersionId())
          .isEqualTo(second.versionId());
      assertThat(visit.has("version")).isFalse();
    }
  }

  @Test
  void withdrawingWithWorkAsksForTheTitle(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    try (Visit visit = go(lesson)) {
      visit.press("withdraw").press("yes");
      assertThat(visit.find(TextField.class, "typed-title").getErrorMessage())
          .contains("type the title exactly: The harbour");

      visit.type("typed-title", "The harbour").press("yes");
      assertThat(visit.view()).isEqualTo("ClassView");
      assertThat(visit.words()).contains("Nothing is assigned yet.");
    }
  }

  private static Visit go(Lesson lesson) {
    return Visit.of(lesson.school(), lesson.teacher()).go(address(lesson.assignment().id()));
  }

  private static String address(UUID assignment) {
    return "assignment/" + assignment + "/settings";
  }

  private static Assignment assignment(Lesson lesson) {
    School school = lesson.school();
    return school.as(lesson.teacher(), () -> school.assignments().owned(lesson.assignment().id()));
  }

  private static int extensions(Lesson lesson) {
    School school = lesson.school();
    return school
        .as(lesson.teacher(), () -> school.assignments().extensions(lesson.assignment().id()))
        .size();
  }
}
