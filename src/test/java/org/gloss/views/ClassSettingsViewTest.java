package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Classroom;
import org.gloss.store.AccountStaff;
import org.gloss.store.ClassDesk;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The settings of a class.
@OnH2
class ClassSettingsViewTest {

  @Test
  @SuppressWarnings("unchecked")
  void nameAndZoneAreChanged(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk, desk.teacher())) {
      visit.type("class-name", "Class 10c");
      visit.find(ComboBox.class, "zone").setValue("Europe/Rome");
      visit.press("save-name");

      assertThat(visit.words()).contains("Saved.", "Settings of Class 10c");
      Classroom classroom = desk.classroom();
      assertThat(classroom.name()).isEqualTo("Class 10c");
      assertThat(classroom.zone()).isEqualTo(ZoneId.of("Europe/Rome"));
    }
  }

  @Test
  void theWayToTheAuditLogLeadsToTheLinesOfThisClass(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk, desk.teacher())) {
      visit.go(visit.link("Who saw and changed what in this class"));

      assertThat(visit.view()).isEqualTo("AuditView");
      assertThat(visit.words()).contains("Made the class");
    }
  }

  @Test
  void aClassIsNeverWithoutAName(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk, desk.teacher())) {
      visit.type("class-name", "  ").press("save-name");

      assertThat(visit.find(TextField.class, "class-name").getErrorMessage())
          .isEqualTo("A class needs a name.");
      assertThat(desk.classroom().name()).isEqualTo("Class 9b");
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void theCodeIsEndedAndMadeAnewAndAdmissionChosen(School school) {
    ClassDesk desk = ClassDesk.of(school);
    String old = desk.classroom().joinCode();
    try (Visit visit = visit(desk, desk.teacher())) {
      visit.choose("code-end", "in an hour");
      assertThat(desk.classroom().joinUntil()).isPresent();
      assertThat(visit.words()).contains("The code ends in an hour.", "code open until");

      visit.press("rotate");
      assertThat(desk.classroom().joinCode()).isNotEqualTo(old);
      assertThat(visit.words()).contains(desk.classroom().joinCode()).doesNotContain(old);

      visit.find(RadioButtonGroup.class, "admission").setValue(Admission.APPROVE);
      assertThat(desk.classroom().admission()).isEqualTo(Admission.APPROVE);
    }
  }

  @Test
  void aColleagueIsAddedAndRemoved(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account colleague = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    String signIn = AccountStaff.signInName(school, colleague);
    try (Visit visit = visit(desk, desk.teacher())) {
      visit.type("co-teacher", "nobody").press("add-co-teacher");
      assertThat(visit.words()).contains("Nobody who teaches here signs in as “nobody”.");

      visit.type("co-teacher", signIn).press("add-co-teacher");
      assertThat(visit.words()).contains("Your colleague teaches the class, too.");
      assertThat(desk.does(() -> desk.coTeachers().of(desk.id()))).hasSize(1);
      visit.type("co-teacher", signIn).press("add-co-teacher");
      assertThat(visit.words()).contains("teaches the class already.");

      visit.pressButton("Remove");
      assertThat(desk.does(() -> desk.coTeachers().of(desk.id()))).isEmpty();
    }
  }

  @Test
  void aCoTeacherSeesNeitherArchiveNorWaysToChooseTeachersButMayLeave(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account colleague = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    String signIn = AccountStaff.signInName(school, colleague);
    desk.does(() -> desk.coTeachers().add(desk.id(), signIn));
    try (Visit visit = visit(desk, colleague)) {
      for (String id : List.of("archive", "add-co-teacher", "co-teacher")) {
        assertThat(visit.has(id)).as(id).isFalse();
      }
      assertThat(visit.words()).contains("heads the class");
      visit.press("leave").press("yes");

      assertThat(visit.view()).isEqualTo("ClassesView");
      assertThat(visit.go("class/" + desk.id() + "/settings").view()).isEqualTo("RefusedView");
    }
  }

  @Test
  void aClassIsArchivedAndTakenOutAgain(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk, desk.teacher())) {
      visit.press("archive");
      assertThat(desk.classroom().archivedAt()).isPresent();
      assertThat(visit.words()).contains("The class is archived.");

      visit.press("restore");
      assertThat(desk.classroom().archivedAt()).isEmpty();
    }
  }

  private static Visit visit(ClassDesk desk, Account who) {
    return Visit.of(desk.school(), who).go("class/" + desk.id() + "/settings");
  }
}
