package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.gloss.account.Account;
import org.gloss.store.AccountStaff;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// Pages on which data are erased and read.
@OnH2
class PrivacyViewsTest {

  @Test
  void aStudentIsErasedAfterAsking(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = privacy(school, lesson)) {
      assertThat(visit.words())
          .contains("Mina", "Gloss asks for no real name", "keeps work until it is erased");

      visit.pressButton("Erase …");
      assertThat(school.accounts().find(lesson.student().id())).isPresent();
      visit.pressButton("Keep").pressButton("Erase …").pressButton("Erase for good");

      assertThat(visit.words()).contains("The student is erased.", "Nobody has joined yet.");
      assertThat(school.accounts().find(lesson.student().id())).isEmpty();
    }
  }

  @Test
  void aClassIsErasedOnceItsNameIsTyped(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = privacy(school, lesson)) {
      visit.type("confirm", "Class 9a").press("erase-class");
      assertThat(visit.find(TextField.class, "confirm").getErrorMessage())
          .contains("This is not the class's name");
      assertThat(visit.find(TextField.class, "confirm").getValue()).isEqualTo("Class 9a");

      visit.type("confirm", "Class 9b").press("erase-class");

      assertThat(visit.view()).isEqualTo("ClassesView");
      assertThat(school.as(lesson.teacher(), () -> school.classrooms().mine())).isEmpty();
    }
  }

  @Test
  void theRetentionTimeIsSetAndWhatWouldGoIsShownFirst(School school) {
    Account administrator = AccountStaff.administrator(school);
    Lesson lesson = Lesson.practice(school);
    school.clock().advance(Duration.ofDays(31));
    try (Visit visit = Visit.of(school, administrator).go("retention")) {
      assertThat(visit.words()).contains("Everything is kept.");

      visit.find(IntegerField.class, "days").setValue(7);
      visit.press("keep");
      assertThat(visit.find(IntegerField.class, "days").getErrorMessage())
          .contains("Enter 30 to 3650 days");

      visit.find(IntegerField.class, "days").setValue(30);
      visit.press("keep");
      assertThat(visit.words()).contains("Would go now: ");
      assertThat(school.accounts().find(lesson.student().id())).isPresent();

      visit.press("erase-now").press("erase-for-good");
      assertThat(visit.find(Div.class, "said").getText()).startsWith("Erased: ");
      assertThat(visit.words()).contains("Nothing would go now.");
      assertThat(school.accounts().find(lesson.student().id())).isEmpty();
    } finally {
      school.jdbc().sql("update school set retention_days = null").update();
    }
  }

  @Test
  void aStudentReadsWhatIsKeptAndWhomToAsk(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("lovely", "slur"));
    try (Visit visit = Visit.of(school, lesson.student()).go("my-data")) {
      assertThat(visit.words())
          .contains("Gloss knows you as “Mina”", "Class 9b (teacher: Ms Reed)")
          .contains("1 attempt with 1 mark.", "The harbour, attempt 1", "not handed in")
          .contains("ask Ms Reed");
      assertThat(visit.find(Anchor.class, "download").getHref()).contains("VAADIN/dynamic");
    }
  }

  private static Visit privacy(School school, Lesson lesson) {
    return Visit.of(school, lesson.teacher()).go("class/" + lesson.classroom().id() + "/privacy");
  }
}
