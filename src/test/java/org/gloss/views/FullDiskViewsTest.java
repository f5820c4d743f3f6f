package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.gloss.saving.DiskFull;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.TestDisk;
import org.junit.jupiter.api.Test;

/// Pages are read while the disk of the server is full.
@OnH2
class FullDiskViewsTest {

  @Test
  void aStudentReadsTheirPages(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    lesson.submit();
    Lesson next = lesson.next();
    TestDisk.of(school)
        .fullDuring(
            () -> {
              try (Visit visit = Visit.of(school, lesson.student())) {
                assertThat(visit.go("exercises").view()).isEqualTo("ExercisesView");
                assertThat(visit.go("work/" + next.assignment().id()).view())
                    .isEqualTo("AttemptView");
                assertThat(visit.go("results/" + lesson.attempt().id()).view())
                    .isEqualTo("ResultsView");
                assertThat(visit.go("progress").view()).isEqualTo("OwnGrowthView");
                assertThat(visit.go("my-data").view()).isNotEqualTo("FaultView");
              }
            });
  }

  @Test
  void aTeacherReadsTheirPages(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    String room = "class/" + lesson.classroom().id();
    String assignment = "assignment/" + lesson.assignment().id();
    TestDisk.of(school)
        .fullDuring(
            () -> {
              try (Visit visit = Visit.of(school, lesson.teacher())) {
                for (String address :
                    new String[] {
                      "classes",
                      room,
                      room + "/students",
                      room + "/progress",
                      room + "/gradebook",
                      room + "/settings",
                      assignment + "/live",
                      assignment + "/talk",
                      assignment + "/appeals",
                      "work-of/" + lesson.attempt().id(),
                      "bank",
                      "account"
                    }) {
                  assertThat(visit.go(address).view()).as(address).isNotEqualTo("FaultView");
                }
              }
            });
  }

  @Test
  void whatCannotBeDoneIsSaidOverThePageAndWhatWasEnteredStays(School school) {
    try (Visit visit = Visit.of(school, school.teacher()).go("bank").type("new-title", "A text")) {
      TestDisk.of(school)
          .fullDuring(
              () ->
                  assertThatExceptionOfType(DiskFull.class)
                      .isThrownBy(() -> visit.press("begin"))
                      .satisfies(FullDiskViewsTest::asFlowDoes));
      assertThat(visit.view()).isEqualTo("BankView");
      assertThat(visit.has("mishap")).isTrue();
      assertThat(visit.words()).contains("Gloss cannot save anything at the moment");
      assertThat(visit.find(TextField.class, "new-title").getValue()).isEqualTo("A text");
    }
  }

  /// Without a browser, faults reach the test instead of who is told of them in the application.
  private static void asFlowDoes(Throwable thrown) {
    VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
  }

  @Test
  void whatCannotBeBegunSaysWhyAndOffersToTryAgain(School school) {
    Lesson lesson = Warmed.up(Lesson.practice(school));
    lesson.submit();
    String another =
        school
            .as(lesson.teacher(), () -> school.assignments().of(lesson.classroom().id()))
            .get(1)
            .id()
            .toString();
    try (Visit visit = Visit.of(school, lesson.student())) {
      TestDisk.of(school)
          .fullDuring(
              () ->
                  assertThat(visit.go("work/" + another).words())
                      .contains("The server’s disk is full", "Tell your teacher", "Try again"));
      assertThat(visit.go("work/" + another).view()).isEqualTo("AttemptView");
    }
  }
}
