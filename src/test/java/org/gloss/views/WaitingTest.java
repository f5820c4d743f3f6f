package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.gloss.account.Account;
import org.gloss.classroom.Admission;
import org.gloss.classroom.CodeEnd;
import org.gloss.classroom.JoinOutcome.Waiting;
import org.gloss.classroom.Student;
import org.gloss.store.ClassDesk;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// What students see who are not in yet, no longer, or under another name.
@OnH2
class WaitingTest {

  @Test
  void whoeverIsNotOnTheListWaitsAndKeepsTheCodeForOtherDevices(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      visit.find(TextField.class, "code").setValue(desk.classroom().joinCode());
      visit.find(TextField.class, "name").setValue("Mina");
      assertThat(visit.pressToSignIn("join").getCookie("gloss-device")).isNotNull();

      assertThat(visit.words())
          .contains("Almost there, Mina", "This page goes on by itself.")
          .doesNotContain("Class 9b");
      assertThat(visit.find(Div.class, "re-entry-code").getText())
          .matches("[A-Z0-9]{5}-[A-Z0-9]{5}");
      assertThat(desk.roll().waiting()).extracting(Student::alias).containsExactly("Mina");
    }
  }

  @Test
  void waitingSurvivesAReloadAndGoesOnByItself(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = waiting(desk, "Mina");
    try (Visit visit = Visit.of(school, mina).go("exercises")) {
      assertThat(visit.view()).isEqualTo("JoinView");
      assertThat(visit.words()).contains("Almost there, Mina");
      assertThat(visit.poll().view()).isEqualTo("JoinView");

      desk.act(() -> desk.students().approve(desk.id(), mina.id()));
      assertThat(visit.poll().view()).isEqualTo("ExercisesView");
    }
  }

  @Test
  void whoeverIsDeclinedIsToldSoAndMayTryAnotherName(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = waiting(desk, "Mina");
    try (Visit visit = Visit.of(school, mina).go("join")) {
      desk.act(() -> desk.students().remove(desk.id(), mina.id()));

      assertThat(visit.poll().words())
          .contains("You are no longer in your class.", "Join your class");
      assertThat(visit.has("join")).isTrue();
    }
  }

  @Test
  void whoeverTypedTheWrongNameTypesAnother(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = waiting(desk, "Mnia");
    try (Visit visit = Visit.of(school, mina).go("join")) {
      visit.press("another-name");
      assertThat(visit.has("join")).isTrue();
    }
  }

  @Test
  void whoeverIsRemovedReadsSoInsteadOfTheirExercises(School school) {
    Lesson lesson = Lesson.practice(school);
    ClassDesk desk = ClassDesk.of(lesson);
    try (Visit visit = Visit.of(school, lesson.student()).go("exercises")) {
      assertThat(visit.view()).isEqualTo("ExercisesView");
      desk.act(() -> desk.students().remove(desk.id(), lesson.student().id()));

      assertThat(visit.go("exercises").words()).contains("You are no longer in your class.");
      assertThat(visit.go("work/" + lesson.assignment().id()).words())
          .contains("You are not in this class any more")
          .doesNotContain("harbour", "council");
      assertThat(visit.go("").view()).isEqualTo("JoinView");
    }
  }

  @Test
  void whoeverIsMergedGoesOnUnderTheNameThatStays(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account kept = desk.joins("Mina").account();
    Account twice = desk.joins("Mina L").account();
    desk.act(() -> desk.students().merge(desk.id(), kept.id(), Set.of(twice.id())));
    try (Visit visit = Visit.of(school, twice).go("exercises")) {
      assertThat(visit.words()).contains("You are now Mina");
      assertThat(visit.pressToSignIn("go-on").getCookie("gloss-device")).isNotNull();
    }
  }

  @Test
  void aStudentOfAnArchivedClassIsToldSo(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    desk.act(() -> school.classrooms().archive(desk.id()));
    try (Visit visit = Visit.of(school, mina).go("exercises")) {
      assertThat(visit.words()).contains("“Class 9b” is put away");
    }
  }

  @Test
  void aCodeThatHasEndedIsToldWithoutTheClass(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.NOW));
    String code = desk.classroom().joinCode();
    try (Visit visit = Visit.ofNobody(school).go("join?code=" + code)) {
      visit.find(TextField.class, "name").setValue("Mina");
      visit.press("join");

      assertThat(visit.words())
          .contains("This code has ended. Ask your teacher for a new one.")
          .doesNotContain("Class 9b");
    }
  }

  @Test
  void aDeviceThatIsSignedInSaysAsWhom(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    try (Visit visit = Visit.of(school, mina).go("join")) {
      assertThat(visit.words()).contains("This device is signed in as Mina, in Class 9b.");
      assertThat(visit.has("join")).isTrue();
    }
  }

  private static Account waiting(ClassDesk desk, String name) {
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    return ((Waiting) desk.tries(name)).account();
  }
}
