package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.review.OwnScores;
import org.gloss.store.ClassAtWork;
import org.gloss.store.ClassAtWork.Choice;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// One student's work on one page.
@OnH2
class WorkOfViewTest {

  @Test
  void itShowsTheOutcomeTheMarksBesideTheKeyAndWhoItIs(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      assertThat(visit.view()).isEqualTo("WorkOfView");
      assertThat(visit.words()).contains("Mina", "Attempt 1, handed in", "1 of 2", "found");
      assertThat(visit.calls()).contains("SECRET-shove", "\"own\":false");
      assertThat(visit.words())
          .contains("How the marks compare with the key")
          .doesNotContain("your marks", "your label");
    }
  }

  @Test
  void namesStayHiddenWhereTheyWere(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson, "?names=hidden")) {
      assertThat(visit.words()).contains("Student 1").doesNotContain("Mina");
    }
  }

  @Test
  void theNextAndThePreviousStudentAreOneLinkAway(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    for (String name : List.of("Amira", "Ben", "Chloe")) {
      TalkViewTest.handIn(given, name, List.of(new Choice("view", "slur", "")));
    }
    UUID first =
        given
            .asTeacher(() -> school.grades().of(given.assignment().id()))
            .getFirst()
            .attempt()
            .orElseThrow();
    try (Visit visit = Visit.of(school, given.teacher()).go("work-of/" + first)) {
      assertThat(visit.words()).contains("Amira", "Alt + →");
      assertThat(visit.has("previous-student")).isFalse();
      visit.go(visit.find(Anchor.class, "next-student").getHref());
      assertThat(visit.words()).contains("Ben");
      visit.go(visit.find(Anchor.class, "next-student").getHref());
      assertThat(visit.words()).contains("Chloe");
      assertThat(visit.has("next-student")).isFalse();
      visit.go(visit.find(Anchor.class, "previous-student").getHref());
      assertThat(visit.words()).contains("Ben");
      assertThat(visit.calls()).contains("next-student", "event.altKey");
    }
  }

  @Test
  void aCommentIsWrittenChangedAndRemoved(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      visit.press("comment-write");
      assertThat(visit.words()).contains("Write some words first.");

      visit.write("comment-words", "Well read").press("comment-write");
      assertThat(visit.words()).contains("The whole work", "Well read", "Ms Reed");
      assertThat(visit.find(TextArea.class, "comment-words").getValue()).isEmpty();

      visit.pressButton("Change");
      visit.write("comment-changed", "Very well read").pressButton("Save");
      assertThat(visit.words()).contains("Very well read", "changed ");

      visit.pressButton("Remove");
      assertThat(visit.words()).contains("No comment yet.").doesNotContain("Very well read");
    }
  }

  @Test
  void wordsThatAreTooLongAreTheSameAfterTheRefusal(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      TextArea words = visit.find(TextArea.class, "comment-words");
      words.setValue("x".repeat(2_001));
      visit.press("comment-write");

      assertThat(visit.words()).contains("This is 1 characters too long");
      assertThat(visit.find(TextArea.class, "comment-words").getValue()).hasSize(2_001);
    }
  }

  @Test
  void aCommentToAMarkQuotesItAndTheStudentReadsIt(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      visit.choose("comment-about", "“rammed through”, loaded term");
      visit.write("comment-words", "Say why, <i>please</i>.").press("comment-write");
    }
    try (Visit visit = Visit.of(school, lesson.student()).go("results/" + lesson.attempt().id())) {
      assertThat(visit.words())
          .contains("From your teacher", "“rammed through”, loaded term")
          .contains("Say why, <i>please</i>.", "Ms Reed");
    }
  }

  @Test
  void keptSentencesComeBackAtMarksOfTheirLabelAndGoInByOneClick(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      visit.choose("comment-about", "“rammed through”, loaded term");
      visit.write("comment-words", "Try a plain word.").press("comment-keep");
      visit.choose("comment-about", "The whole work");
      assertThat(buttons(visit)).doesNotContain("Try a plain word.");
      visit.choose("comment-about", "“rammed through”, loaded term");
      visit.find(TextArea.class, "comment-words").setValue("Good.");

      visit.pressButton("Try a plain word.");

      assertThat(visit.find(TextArea.class, "comment-words").getValue())
          .isEqualTo("Good. Try a plain word.");
      visit.pressButton("Drop");
      assertThat(buttons(visit)).doesNotContain("Try a plain word.");
    }
  }

  @Test
  void aScoreOfTheTeachersOwnNeedsAReasonAndCanBeTakenBack(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      visit.press("score-give");
      assertThat(visit.words()).contains("Give a whole number from 0 to 100.");
      visit.find(IntegerField.class, "score-percent").setValue(90);
      visit.press("score-give");
      assertThat(visit.words()).contains("Give a reason");

      visit.write("score-reason", "Read aloud to me").press("score-give");
      assertThat(visit.words()).contains("90%. The comparison with the key gave 50%.");

      visit.press("score-back");
      assertThat(visit.words()).contains("50%.").doesNotContain("Read aloud to me");
    }
  }

  @Test
  void theStudentReadsWhatTheScoreIsAndWhy(School school, OwnScores scores) {
    Lesson lesson = submitted(school);
    school.as(lesson.teacher(), () -> scores.give(lesson.attempt().id(), 90, "Read aloud to me"));
    try (Visit visit = Visit.of(school, lesson.student()).go("results/" + lesson.attempt().id())) {
      assertThat(visit.words())
          .contains("Your teacher gave this attempt 90%", "Reason: Read aloud to me")
          .contains("The comparison with the key gave 50%; your teacher’s score counts.");
    }
  }

  @Test
  void lateMarksAreListed(School school) {
    Lesson lesson = submitted(school);
    lesson.put(lesson.mark("three piers", "slur"));
    try (Visit visit = work(lesson)) {
      assertThat(visit.words())
          .contains("Late marks", "“three piers”, slur", "made")
          .contains("They are kept and do not count.");
    }
  }

  @Test
  void oneVisitIsOneLineInTheAuditLogWhateverIsDoneOnThePage(School school) {
    Lesson lesson = submitted(school);
    try (Visit visit = work(lesson)) {
      visit.find(IntegerField.class, "score-percent").setValue(90);
      visit.write("score-reason", "Why").press("score-give");
      assertThat(reads(lesson)).isOne();
      visit.go("work-of/" + lesson.attempt().id());
      assertThat(reads(lesson)).isEqualTo(2);
      visit.go("results/" + lesson.attempt().id());
      assertThat(reads(lesson)).isEqualTo(3);
    }
    Visit.of(school, lesson.student()).go("results/" + lesson.attempt().id()).close();
    assertThat(reads(lesson)).isEqualTo(3);
  }

  @Test
  void nobodyElseReadsIt(School school) {
    Lesson lesson = submitted(school);
    String address = "work-of/" + lesson.attempt().id();
    Account classmate = school.student(lesson.classroom(), "Jonas");
    for (Account student : List.of(lesson.student(), classmate)) {
      try (Visit visit = Visit.of(school, student).go(address)) {
        assertThat(visit.view()).isEqualTo("NotFoundView");
      }
    }
    try (Visit visit = Visit.of(school, school.teacher()).go(address)) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
    assertThat(reads(lesson)).isZero();
  }

  private static Lesson submitted(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.put(mark);
    lesson.submit();
    return lesson;
  }

  private static Visit work(Lesson lesson) {
    return work(lesson, "");
  }

  private static Visit work(Lesson lesson, String query) {
    return Visit.of(lesson.school(), lesson.teacher())
        .go("work-of/" + lesson.attempt().id() + query);
  }

  private static List<String> buttons(Visit visit) {
    return visit.all(Button.class).stream().map(Button::getText).toList();
  }

  private static int reads(Lesson lesson) {
    return lesson
        .school()
        .jdbc()
        .sql("select count(*) from audit_entry where subject_id = ? and kind = 'SAW'")
        .param(lesson.student().id())
        .query(Integer.class)
        .single();
  }
}
