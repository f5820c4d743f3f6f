package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.gloss.account.Account;
import org.gloss.classroom.Student;
import org.gloss.store.ClassDesk;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// Taking over a list of students.
@OnH2
class RosterViewTest {

  @Test
  void aListIsLookedAtAndThenTakenOver(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.joins("mina");
    desk.joins("Zoe");
    try (Visit visit = visit(desk)) {
      upload(visit, "list.csv", "name,id\nMina,1017\nJonas,1018\n");

      assertThat(visit.words())
          .contains("Students in the list: 2. 1 new, 1 renamed.")
          .contains("renamed, called “mina” until now")
          .contains("In the class and not in the list: 1");
      assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("mina", "Zoe");
      visit.press("apply");

      assertThat(visit.words()).contains("Done: 1 added, 1 changed, 0 removed.");
      assertThat(desk.roll().in())
          .extracting(Student::alias)
          .containsExactly("Jonas", "Mina", "Zoe");
      assertThat(visit.link("See the students")).isEqualTo("class/" + desk.id() + "/students");
    }
  }

  @Test
  void faultsAreListedByLineAndNothingCanBeTakenOver(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk)) {
      upload(visit, "list.csv", "name,id\nMina,1\n,2\nJonas,1\n");

      assertThat(visit.words())
          .contains("2 things have to be mended in the file first.")
          .contains("Line 3: The name is missing. Write it, or delete the line.")
          .contains("Line 4: The id “1” stands in line 2 already.");
      assertThat(visit.has("apply")).isFalse();

      upload(visit, "mended.csv", "name,id\nMina,1\nJonas,2\n");
      assertThat(visit.has("faults")).isFalse();
      assertThat(visit.has("apply")).isTrue();
    }
  }

  @Test
  void whoeverIsNotInTheListIsRemovedIfTheBoxIsTicked(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.joins("Zoe");
    try (Visit visit = visit(desk)) {
      upload(visit, "list.csv", "Mina\n");
      visit.find(Checkbox.class, "remove-others").setValue(true);
      visit.press("apply");

      assertThat(visit.words()).contains("Done: 1 added, 0 changed, 1 removed.");
      assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Mina");
    }
  }

  @Test
  void aClassThatHasChangedMeanwhileIsShownAgain(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk)) {
      upload(visit, "list.csv", "Mina\nJonas\n");
      desk.joins("Zoe");
      visit.press("apply");

      assertThat(visit.words())
          .contains("so nothing was done. Look at the list again.", "not in the list: 1");
      assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Zoe");
      visit.press("apply");
      assertThat(desk.roll().in()).hasSize(3);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void filesOfOneRosterComeOneAfterTheOtherAndAClassIsChosen(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk)) {
      upload(visit, "users.csv", "sourcedId,givenName,familyName\nu1,Ann,Lee\nu2,Ben,Ode\n");
      assertThat(visit.words()).contains("enrollments.csv is missing.");
      upload(visit, "classes.csv", "sourcedId,title\nc1,English\nc2,History\n");
      upload(
          visit,
          "enrollments.csv",
          "sourcedId,classSourcedId,userSourcedId,role\ne1,c1,u1,student\ne2,c2,u1,student\n"
              + "e3,c2,u2,student\n");

      assertThat(visit.words()).contains("The files list 2 classes.");
      assertThat(visit.all(ListItem.class)).hasSizeGreaterThanOrEqualTo(3);
      visit.choose("choose-class", "History, 2 students");
      assertThat(visit.words()).contains("Students in the list: 2. 2 new.");
      visit.press("apply");
      assertThat(desk.roll().in())
          .extracting(student -> student.alias() + " " + student.externalId())
          .containsExactly("Ann Lee u1", "Ben Ode u2");
      assertThat(visit.all(Select.class)).isEmpty();
    }
  }

  @Test
  void whatIsWrittenInAFileIsNeverMarkup(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk)) {
      upload(visit, "list.csv", "<b>Mina</b>\n");
      assertThat(visit.words()).contains("<b>Mina</b>");
    }
  }

  @Test
  void itIsNotForAnotherTeacher(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account stranger = school.teacher();
    try (Visit visit = Visit.of(school, stranger).go("class/" + desk.id() + "/roster")) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
  }

  private static void upload(Visit visit, String name, String text) {
    visit.upload("roster", name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Visit visit(ClassDesk desk) {
    return Visit.of(desk.school(), desk.teacher()).go("class/" + desk.id() + "/roster");
  }
}
