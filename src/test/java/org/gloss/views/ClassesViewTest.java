package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.account.Account;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.CodeEnd;
import org.gloss.store.ClassDesk;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// A teacher's classes.
@OnH2
class ClassesViewTest {

  @Test
  void aCardTellsHowToJoinHowManyAreInAndHowManyWait(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.joins("Mina");
    try (Visit visit = Visit.of(school, desk.teacher()).go("classes")) {
      assertThat(visit.words())
          .contains("Class 9b", desk.classroom().joinCode(), "1 student", "code open")
          .doesNotContain("to be let in", "Mina");
      desk.joins("Amira");
      desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
      desk.tries("Jonas");

      assertThat(visit.go("classes").words()).contains("2 students", "1 waits to be let in");
      assertThat(visit.link("1 waits to be let in")).isEqualTo("class/" + desk.id() + "/students");
      assertThat(visit.link("Show the code")).isEqualTo("class/" + desk.id() + "/join");
      assertThat(visit.link("Class 9b")).isEqualTo("class/" + desk.id());
    }
  }

  @Test
  void anEndedCodeIsNotShown(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.NOW));
    try (Visit visit = Visit.of(school, desk.teacher()).go("classes")) {
      assertThat(visit.words())
          .contains("code ended", "Nobody has joined yet.")
          .doesNotContain(desk.classroom().joinCode());
    }
  }

  @Test
  void anArchivedClassIsFoldedAway(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.act(() -> school.classrooms().archive(desk.id()));
    try (Visit visit = Visit.of(school, desk.teacher()).go("classes")) {
      assertThat(visit.words()).contains("You have no class now.", "archived, nobody can join");
      assertThat(visit.find(Details.class, "archived").isOpened()).isFalse();
    }
  }

  @Test
  void itShowsNothingOfAnotherTeachersClasses(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, school.teacher()).go("classes")) {
      assertThat(visit.words()).doesNotContain(lesson.classroom().joinCode(), "Class 9b");
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
  void aNewClassIsShownAtOnceAndOffersWhatToAssign(School school) {
    Account teacher = school.teacher();
    try (Visit visit = Visit.of(school, teacher).go("classes")) {
      visit.find(TextField.class, "class-name").setValue("Class 10a");
      visit.press("create-class");

      Classroom made = school.as(teacher, school.classrooms()::mine).getFirst();
      assertThat(visit.address()).isEqualTo("class/" + made.id());
      assertThat(visit.words()).contains("Class 10a", made.joinCode(), "Nothing is assigned yet.");
      assertThat(school.as(teacher, () -> school.assignments().of(made.id()))).isEmpty();
    }
  }
}
