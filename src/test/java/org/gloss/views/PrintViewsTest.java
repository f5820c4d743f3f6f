package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.review.Comments;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.SmallLibrary;
import org.junit.jupiter.api.Test;

/// Pages for paper.
@OnH2
class PrintViewsTest {

  private static final String CAUTION =
      "A marked passage may still be true; an unmarked one may still be false.";

  @Test
  void thePassageHasItsTextAndNothingOfTheKey(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = print(school, lesson.teacher(), "passage", lesson.assignment().id())) {
      assertThat(visit.words())
          .contains("The harbour", "The council rammed through its plan.", "Who: A made-up mayor")
          .doesNotContain(SmallLibrary.SECRET);
    }
  }

  @Test
  void whereSpeakersAreHiddenThePaperHidesThemToo(School school) {
    Lesson lesson = Lesson.practice(school);
    school
        .jdbc()
        .sql("update assignment set mask = true where id = ?")
        .param(lesson.assignment().id())
        .update();
    try (Visit visit = print(school, lesson.teacher(), "passage", lesson.assignment().id())) {
      assertThat(visit.words()).contains("The council").doesNotContain("made-up mayor");
    }
  }

  @Test
  void theKeySheetHasNumbersLinesWordsLabelsAndReasons(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = print(school, lesson.teacher(), "key", lesson.assignment().id())) {
      assertThat(visit.words())
          .containsSubsequence(
              "1", "1", "“rammed through”", "loaded term", "SECRET-shove", "2", "unsupported claim")
          .contains("(a tempting wrong answer)", "(also fair, not needed)");
    }
  }

  @Test
  void theClassSheetHasCountsAndNoNames(School school) {
    Lesson lesson = marked(school);
    try (Visit visit = print(school, lesson.teacher(), "class", lesson.assignment().id())) {
      assertThat(visit.words())
          .contains("One student's attempt.", "One mark besides", "“rammed through”")
          .doesNotContain("Mina");
    }
  }

  @Test
  void theReportTellsAFamilyWhatWasFoundAndMissedAndWhy(School school) {
    Lesson lesson = marked(school);
    school.as(
        lesson.teacher(),
        () ->
            school
                .context()
                .getBean(Comments.class)
                .write(lesson.attempt().id(), Optional.empty(), "Well seen, Mina."));
    try (Visit visit = print(school, lesson.student(), "report", lesson.attempt().id())) {
      assertThat(visit.words())
          .contains("Mina", "1 of 2 places in the key were found", "This counts as 50%.")
          .containsSubsequence("Found", "“rammed through”", "Why: SECRET-shove", "Missed")
          .contains("Marked, and not in the key", "“three piers” was called slur.")
          .contains("From the teacher", "Well seen, Mina.", CAUTION);
    }
  }

  @Test
  void aReportThatIsNotReturnedIsTheTeachersOnly(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    try (Visit visit = print(school, lesson.student(), "report", lesson.attempt().id())) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
    try (Visit visit = print(school, lesson.teacher(), "report", lesson.attempt().id())) {
      assertThat(visit.view()).isEqualTo("PrintReportView");
      assertThat(visit.words()).contains("Mina · Class 9b", CAUTION);
    }
    assertThat(
            school
                .jdbc()
                .sql("select count(*) from audit_entry where kind = 'SAW' and subject_id = ?")
                .param(lesson.student().id())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void aClassmateReadsNoReport(School school) {
    Lesson lesson = marked(school);
    Account classmate = school.student(lesson.classroom(), "Jonas");
    try (Visit visit = print(school, classmate, "report", lesson.attempt().id())) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
  }

  private static Lesson marked(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"), lesson.mark("three piers", "slur"));
    lesson.submit();
    return lesson;
  }

  private static Visit print(School school, Account who, String what, UUID id) {
    return Visit.of(school, who).go("print/" + what + "/" + id);
  }
}
