package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.classroom.Admission;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Standing;
import org.gloss.classroom.Student;
import org.gloss.store.ClassDesk;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The students of a class.
@OnH2
class StudentsViewTest {

  @Test
  void whoeverWaitsStandsAtTheTopAndIsLetInOneByOneOrAllAtOnce(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    for (String name : new String[] {"Amira", "Jonas", "Leo", "Mina"}) {
      desk.tries(name);
    }
    try (Visit visit = visit(desk)) {
      assertThat(visit.words()).contains("Waiting to be let in (4)", "Nobody is in the class yet.");

      visit.pressFirstButton("Let in");
      assertThat(visit.words()).contains("Amira is in.", "Waiting to be let in (3)");
      visit.pressFirstButton("Decline");
      assertThat(visit.words()).contains("Jonas was not let in.", "Waiting to be let in (2)");
      visit.press("approve-all");

      assertThat(visit.words()).contains("2 students are in.").doesNotContain("Waiting to be");
      assertThat(desk.roll().in())
          .extracting(Student::alias)
          .containsExactly("Amira", "Leo", "Mina");
      assertThat(visit.find(Details.class, "removed").getSummaryText())
          .isEqualTo("Removed or declined (1)");
    }
  }

  @Test
  void aStudentIsRenamedAndAClashIsToldWhereItWasTyped(School school) {
    ClassDesk desk = ClassDesk.of(school);
    UUID mina = desk.joins("Mina").account().id();
    desk.joins("Jonas");
    try (Visit visit = visit(desk)) {
      visit.menu("menu-" + mina, "Change", "Rename");
      TextField name = visit.find(TextField.class, "new-name");
      assertThat(name.getValue()).isEqualTo("Mina");
      visit.type("new-name", "jonas").press("yes");

      assertThat(name.isInvalid()).isTrue();
      assertThat(name.getErrorMessage())
          .isEqualTo(
              "Somebody in the class is called “jonas”, or nearly so. Add a letter or the surname's"
                  + " initial.");
      visit.type("new-name", "Mina Lee").press("yes");
      assertThat(visit.words()).contains("Mina is called Mina Lee now.");
      assertThat(visit.has("new-name")).isFalse();
    }
  }

  @Test
  void aNewReEntryCodeIsShownOnce(School school) {
    ClassDesk desk = ClassDesk.of(school);
    JoinOutcome.Joined mina = desk.joins("Mina");
    try (Visit visit = visit(desk)) {
      visit.menu("menu-" + mina.account().id(), "Change", "New re-entry code");
      assertThat(visit.words()).contains("every device that is signed in as Mina is signed out");
      visit.press("yes");

      String code = visit.find(Div.class, "new-code").getText();
      visit.press("code-handed-over");
      assertThat(visit.words()).doesNotContain(code);
      assertThat(
              school
                  .joining()
                  .comeBack(desk.classroom().joinCode(), "Mina", code, School.newBrowser()))
          .isInstanceOf(JoinOutcome.Joined.class);
    }
  }

  @Test
  void aStudentIsRemovedAfterAQuestionAndLetBackIn(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    try (Visit visit = visit(desk)) {
      visit.menu("menu-" + mina.id(), "Change", "Remove from the class");
      assertThat(visit.words()).contains("The work is kept");
      visit.press("go-back");
      assertThat(desk.standing(mina)).isInstanceOf(Standing.In.class);

      visit.menu("menu-" + mina.id(), "Change", "Remove from the class").press("yes");
      assertThat(desk.standing(mina)).isInstanceOf(Standing.Removed.class);
      visit.pressButton("Let back in");
      assertThat(visit.words()).contains("Mina is in again.");
      assertThat(desk.standing(mina)).isInstanceOf(Standing.In.class);
    }
  }

  @Test
  void doublesAreMergedAfterItIsSaidWhatHappens(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account first = desk.joins("Mina").account();
    Account second = desk.joins("Mina L").account();
    desk.joins("Jonas");
    try (Visit visit = visit(desk)) {
      assertThat(visit.find(Button.class, "merge").isEnabled()).isFalse();
      visit.find(Checkbox.class, "choose-" + first.id()).setValue(true);
      assertThat(visit.find(Button.class, "merge").isEnabled()).isFalse();
      visit.find(Checkbox.class, "choose-" + second.id()).setValue(true);
      visit.press("merge");
      assertThat(visit.find(RadioButtonGroup.class, "kept").getLabel())
          .isEqualTo("Which name stays?");

      assertThat(visit.words()).contains("goes to this one", "This cannot be taken back");
      visit.press("yes");
      assertThat(visit.words()).contains("All of their work stands under Mina now.");
      assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Jonas", "Mina");
      assertThat(desk.standing(second)).isEqualTo(new Standing.Merged("Mina"));
    }
  }

  @Test
  void whoeverIsOnTheListAndHasNotComeIsMarked(School school) {
    ClassDesk desk = ClassDesk.of(school);
    UUID id = desk.joins("Mina").account().id();
    school
        .jdbc()
        .sql("update enrolment set re_entry_hash = '', external_id = 'S17' where account_id = ?")
        .param(id)
        .update();
    try (Visit visit = visit(desk)) {
      assertThat(visit.words()).contains("not yet", "S17");
    }
  }

  @Test
  void itIsNotForAnotherTeacherOrAStudent(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    try (Visit visit = Visit.of(school, school.teacher()).go(address(desk))) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
    try (Visit visit = Visit.of(school, mina).go(address(desk))) {
      assertThat(visit.view()).isEqualTo("NotFoundView");
    }
  }

  private static Visit visit(ClassDesk desk) {
    return Visit.of(desk.school(), desk.teacher()).go(address(desk));
  }

  private static String address(ClassDesk desk) {
    return "class/" + desk.id() + "/students";
  }
}
