package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.store.Author;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// A teacher's classes.
@OnH2
class ClassesViewTest {

  @Test
  void itShowsHowToJoinAndWhoIsIn(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.teacher()).go("classes")) {
      assertThat(visit.words()).contains("Class 9b", lesson.classroom().joinCode(), "Mina");
      school.student(lesson.classroom(), "Amira");
      assertThat(visit.go("classes").words()).contains("2 students: Amira, Mina");
    }
  }

  @Test
  void itShowsNothingOfAnotherTeachersClasses(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, school.teacher()).go("classes")) {
      assertThat(visit.words()).doesNotContain(lesson.classroom().joinCode(), "Mina");
    }
  }

  @Test
  void exerciseFilesThatCannotBeReadAreToldWithPlaceAndCure(School school) {
    try (Visit visit = Visit.of(school, school.teacher()).go("classes")) {
      assertThat(visit.has("problems")).isTrue();
      assertThat(visit.words())
          .contains("Exercise files that could not be read")
          .contains("faulty.md:1:1: The front matter is missing.");
    }
  }

  @Test
  void itCountsHowManyAreHowFar(School school) {
    Lesson lesson = Lesson.test(school);
    school.student(lesson.classroom(), "Amira");
    lesson.submit();
    lesson.put(lesson.mark("its plan", "slur"));
    try (Visit visit = Visit.of(school, lesson.teacher()).go("classes")) {
      assertThat(lastRow(visit)).startsWith("1", "0", "1", "0", "1");
    }
  }

  @Test
  void resultsAreReturnedByAButtonThatThenIsGone(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    try (Visit visit = Visit.of(school, lesson.teacher()).go("classes")) {
      visit.pressButton("Return results");

      assertThat(visit.words()).doesNotContain("Return results");
      assertThat(lastRow(visit)).startsWith("0", "0", "0", "1");
      assertThat(lesson.resultsFor(lesson.student()).tries()).hasSize(1);
    }
  }

  @Test
  void aNewClassIsThereAtOnceWithItsCode(School school) {
    Account teacher = school.teacher();
    try (Visit visit = Visit.of(school, teacher).go("classes")) {
      visit.find(TextField.class, "class-name").setValue("Class 10a");
      visit.press("create-class");

      String code = school.as(teacher, school.classrooms()::mine).getFirst().joinCode();
      assertThat(visit.words()).contains("Class 10a", code, "Nobody has joined yet.");
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void anExerciseThatTheClassDoesNotHaveIsGivenToIt(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Cinders " + author.account().id());
    Classroom classroom = school.classroom(author.account());
    try (Visit visit = Visit.of(school, author.account()).go("classes")) {
      visit.all(Select.class).getFirst().setValue(exercise);
      visit.pressButton("Give");

      assertThat(lastRow(visit)).startsWith("0", "0", "0", "0");
      assertThat(author.does(() -> school.assignments().of(classroom.id())).getLast())
          .satisfies(
              last -> {
                assertThat(last.exerciseVersionId()).isEqualTo(exercise.versionId());
                assertThat(last.mode()).isEqualTo(Assignment.Mode.PRACTICE);
                assertThat(last.settings().release()).isEqualTo(Assignment.Release.ON_SUBMISSION);
              });
    }
  }

  private static List<String> lastRow(Visit visit) {
    return visit
        .all(NativeTableRow.class)
        .getLast()
        .getChildren()
        .filter(NativeTableCell.class::isInstance)
        .map(cell -> cell.getElement().getTextRecursively())
        .toList();
  }
}
