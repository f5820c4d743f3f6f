package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.Assignment.Release;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.SmallLibrary;
import org.junit.jupiter.api.Test;

/// A teacher gives a class one more exercise.
@OnH2
class AssignViewTest {

  @Test
  void anExerciseIsAssignedInTwoPresses(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    try (Visit visit = Visit.of(school, teacher).go(address(classroom))) {
      String first = address(classroom) + "?exercise=harbour";
      assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref).contains(first);
      visit.go(first).press("assign");

      assertThat(visit.view()).isEqualTo("ClassView");
      assertThat(given(school, teacher, classroom))
          .singleElement()
          .extracting(Assignment::settings)
          .isEqualTo(
              AssignmentSettings.practice(school.exercises().current().get(SmallLibrary.HARBOUR)));
    }
  }

  @Test
  void warmUpsAreNotOfferedAndWhatTheClassHasSaysSo(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.classroom(teacher);
    try (Visit visit = Visit.of(school, teacher).go(address(classroom))) {
      assertThat(visit.words())
          .contains("The harbour", "The market", "Assigned already")
          .doesNotContain("First marks");
    }
  }

  @Test
  void theSearchKeepsWhatFits(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    try (Visit visit = Visit.of(school, teacher).go(address(classroom))) {
      assertThat(visit.type("search", "HARB").words())
          .contains("The harbour")
          .doesNotContain("The market");
      assertThat(visit.type("search", "nothing like it").words())
          .contains("No title has these words.");
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void aTestIsTriedOnceAndReturnedByHandUnlessChosenOtherwise(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    try (Visit visit = form(school, teacher, classroom)) {
      visit.find(Select.class, "mode").setValue(Mode.TEST);
      visit.find(IntegerField.class, "limit").setValue(20);
      visit.press("assign");

      assertThat(given(school, teacher, classroom).getFirst().settings())
          .satisfies(
              settings -> {
                assertThat(settings.attemptsAllowed()).isOne();
                assertThat(settings.release()).isEqualTo(Release.BY_HAND);
                assertThat(settings.timeLimit().orElseThrow()).hasMinutes(20);
              });
    }
  }

  @Test
  void timesAreOfTheClassesZone(School school) {
    Account teacher = school.teacher();
    Classroom classroom = berlin(school, teacher);
    try (Visit visit = form(school, teacher, classroom)) {
      DateTimePicker due = visit.find(DateTimePicker.class, "due");
      assertThat(due.getHelperText()).contains("Time in Europe/Berlin.");
      due.setValue(LocalDateTime.parse("2026-09-04T23:59"));
      visit.press("assign");

      assertThat(given(school, teacher, classroom).getFirst().settings().schedule().dueAt())
          .hasToString("Optional[2026-09-04T21:59:00Z]");
    }
  }

  @Test
  void whatClocksLeaveOutOrRepeatIsSaidAndNothingIsLost(School school) {
    Account teacher = school.teacher();
    Classroom classroom = berlin(school, teacher);
    try (Visit visit = form(school, teacher, classroom)) {
      DateTimePicker due = visit.find(DateTimePicker.class, "due");
      due.setValue(LocalDateTime.parse("2026-10-25T02:30"));
      assertThat(due.getHelperText()).contains("2:30 comes twice. The first one is taken");

      due.setValue(LocalDateTime.parse("2027-03-28T02:30"));
      visit.press("assign");
      assertThat(visit.words()).contains("so 2:30 does not exist. Choose another time.");
      assertThat(visit.find(DateTimePicker.class, "due").getValue())
          .isEqualTo(LocalDateTime.parse("2027-03-28T02:30"));
      assertThat(given(school, teacher, classroom)).isEmpty();
    }
  }

  @Test
  void timesInNoOrderAndNumbersOutOfBoundsAreRefusedInWords(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    try (Visit visit = form(school, teacher, classroom)) {
      visit.find(DateTimePicker.class, "due").setValue(LocalDateTime.parse("2026-09-04T12:00"));
      visit.find(DateTimePicker.class, "opens").setValue(LocalDateTime.parse("2026-09-05T12:00"));
      assertThat(visit.press("assign").words()).contains("It is due before it opens.");

      visit.find(DateTimePicker.class, "opens").clear();
      visit.find(IntegerField.class, "attempts").setValue(0);
      assertThat(visit.press("assign").words()).contains("write a whole number from 1 to 100.");
      assertThat(given(school, teacher, classroom)).isEmpty();
    }
  }

  private static Classroom berlin(School school, Account teacher) {
    return school.as(
        teacher, () -> school.classrooms().create("Class 9b", ZoneId.of("Europe/Berlin")));
  }

  private static Visit form(School school, Account teacher, Classroom classroom) {
    return Visit.of(school, teacher).go(address(classroom) + "?exercise=harbour");
  }

  private static String address(Classroom classroom) {
    return "class/" + classroom.id() + "/assign";
  }

  private static List<Assignment> given(School school, Account teacher, Classroom classroom) {
    return school.as(teacher, () -> school.assignments().of(classroom.id()));
  }
}
