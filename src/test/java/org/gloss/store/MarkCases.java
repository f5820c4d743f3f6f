package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.account.Account;
import org.gloss.annotation.Span;
import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.PutOutcome.Refused;
import org.gloss.attempt.PutOutcome.Saved;
import org.gloss.attempt.PutOutcome.Stale;
import org.gloss.attempt.SavedAnnotation;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// How single marks are saved while an attempt is open.
interface MarkCases {

  @Test
  default void aMarkIsThereOnceItIsSaved(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");

    assertThat(lesson.put(mark)).containsExactly(new Saved(school.clock().instant()));
    assertThat(lesson.saved()).containsExactly(mark);
  }

  @Test
  default void sendingAMarkAgainChangesNothing(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");

    lesson.put(mark);
    assertThat(lesson.put(mark, mark)).hasOnlyElementsOfType(Saved.class).hasSize(2);
    assertThat(lesson.saved()).containsExactly(mark);
  }

  @Test
  default void theHigherRevisionWinsAndTheLowerOneHearsOfIt(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation first = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation third = Lesson.revised(first, 3, "because of its force");

    lesson.put(first);
    assertThat(lesson.put(third)).hasOnlyElementsOfType(Saved.class);
    assertThat(lesson.put(Lesson.revised(first, 2, "late news"))).containsExactly(new Stale(third));
    assertThat(lesson.saved()).containsExactly(third);
  }

  @Test
  default void theSameRevisionWithOtherWordsIsStale(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");

    lesson.put(mark);
    assertThat(lesson.put(Lesson.revised(mark, 1, "from another tab")))
        .containsExactly(new Stale(mark));
    assertThat(lesson.saved()).containsExactly(mark);
  }

  @Test
  default void aMarkCanBeTakenBackAndComeAgain(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation back = Lesson.revised(mark, 3, "after all");

    lesson.put(mark, Lesson.removed(mark, 2));
    assertThat(lesson.saved()).isEmpty();
    assertThat(lesson.put(mark)).containsExactly(new Stale(Lesson.removed(mark, 2)));

    lesson.put(back);
    assertThat(lesson.saved()).containsExactly(back);
  }

  @Test
  default void oneRequestIsAnsweredInItsOrder(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation first = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation second = Lesson.revised(first, 2, "thought over");
    SavedAnnotation unknown = lesson.mark("its plan", "no-such-label");

    assertThat(lesson.put(second, unknown, first, second))
        .satisfiesExactly(
            saved -> assertThat(saved).isInstanceOf(Saved.class),
            refused -> assertThat(refused).isInstanceOf(Refused.class),
            stale -> assertThat(stale).isEqualTo(new Stale(second)),
            again -> assertThat(again).isInstanceOf(Saved.class));
  }

  @Test
  default void aMarkPastTheEndOfThePassageIsRefused(School school) {
    Lesson lesson = Lesson.practice(school);
    int end = lesson.exercise().passage().text().length();

    assertRefused(lesson, new Span(end - 4, end + 1), "loaded-term", "after the passage");
    assertThat(lesson.put(Lesson.mark(UUID.randomUUID(), 1, new Span(end - 5, end), "loaded-term")))
        .hasOnlyElementsOfType(Saved.class);
  }

  @Test
  default void aMarkThatCoversNoWordIsRefused(School school) {
    Lesson lesson = Lesson.practice(school);
    int space = lesson.exercise().passage().text().indexOf(' ');

    assertRefused(lesson, new Span(space, space + 1), "loaded-term", "covers no word");
  }

  @Test
  default void aLabelThatTheExerciseDoesNotHaveIsRefused(School school) {
    Lesson lesson = Lesson.practice(school);

    assertRefused(lesson, new Span(0, 3), "irony", "no label \"irony\"");
  }

  @Test
  default void revisionsThatNoBrowserCanReachAreRefused(School school) {
    Lesson lesson = Lesson.practice(school);

    for (int revision : new int[] {Integer.MIN_VALUE, -1, 0, 1_000_001, Integer.MAX_VALUE}) {
      assertThat(
              lesson.put(Lesson.mark(UUID.randomUUID(), revision, new Span(0, 3), "loaded-term")))
          .hasOnlyElementsOfType(Refused.class);
    }
    assertThat(school.rows("annotation", lesson.attempt().id())).isZero();
  }

  @Test
  default void aPassageHoldsAThousandMarksAndNotOneMore(School school) {
    Lesson lesson = Lesson.practice(school);
    List<SavedAnnotation> marks =
        IntStream.range(0, 1001).mapToObj(i -> lesson.mark("three piers", "slur")).toList();

    List<PutOutcome> outcomes = lesson.put(marks);

    assertThat(outcomes.subList(0, 1000)).hasOnlyElementsOfType(Saved.class);
    assertThat(outcomes.getLast()).isInstanceOf(Refused.class);
    assertThat(lesson.put(Lesson.removed(marks.getFirst(), 2))).hasOnlyElementsOfType(Saved.class);
    assertThat(lesson.saved()).hasSize(999);
  }

  @Test
  default void nobodyElseCanMarkInAnAttempt(School school) {
    Lesson lesson = Lesson.practice(school);
    List<SavedAnnotation> marks = List.of(lesson.mark("rammed through", "loaded-term"));
    Account classmate = school.student(lesson.classroom(), "Jonas");

    for (Account other : List.of(classmate, lesson.teacher())) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(
              () -> school.as(other, () -> school.saves().put(lesson.attempt().id(), marks)));
    }
    assertThat(school.rows("annotation", lesson.attempt().id())).isZero();
  }

  @Test
  default void anAttemptThatIsNotThereTakesNoMarks(School school) {
    Lesson lesson = Lesson.practice(school);

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                school.as(
                    lesson.student(), () -> school.saves().put(UUID.randomUUID(), List.of())));
  }

  @Test
  default void marksInAnyScriptComeBackAsTheyWere(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark =
        Lesson.revised(
            lesson.mark("rammed through", "loaded-term"), 1, "“warum?” почему 為什麼 👩‍🏫 \\ ' \" %");

    lesson.put(mark);
    assertThat(lesson.put(mark)).hasOnlyElementsOfType(Saved.class);
    assertThat(lesson.saved()).containsExactly(mark);
  }

  @Test
  default void aSavedMarkIsThereForAsLongAsTheAssignmentIs(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");

    lesson.put(mark);
    school.clock().advance(Duration.ofDays(1));
    assertThat(lesson.saved()).containsExactly(mark);
  }

  private static void assertRefused(Lesson lesson, Span span, String label, String words) {
    assertThat(lesson.put(Lesson.mark(UUID.randomUUID(), 1, span, label)))
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).contains(words));
    assertThat(lesson.saved()).isEmpty();
  }
}
