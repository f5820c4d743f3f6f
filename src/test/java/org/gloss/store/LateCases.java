package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.gloss.attempt.PutOutcome.Closed;
import org.gloss.attempt.PutOutcome.Refused;
import org.gloss.attempt.PutOutcome.Saved;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.review.Results;
import org.junit.jupiter.api.Test;

/// What comes after the end of an attempt is kept, and does not count.
interface LateCases {

  @Test
  default void whatComesAfterSubmissionIsKeptAsLateOnce(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.submit();

    assertThat(lesson.put(mark)).containsExactly(new Closed(school.clock().instant()));
    assertThat(lesson.put(mark)).hasOnlyElementsOfType(Closed.class);

    assertThat(late(lesson)).isOne();
    assertThat(lesson.saved()).isEmpty();
    assertThat(countedMarks(lesson)).isZero();
  }

  @Test
  default void whatWasSavedBeforeStaysSavedWhenItIsSentAgain(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.put(mark);
    lesson.submit();

    assertThat(lesson.put(mark)).hasOnlyElementsOfType(Saved.class);
    assertThat(late(lesson)).isZero();
  }

  @Test
  default void aLaterChangeOfASavedMarkIsLateAndTheSavedOneCounts(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.put(mark);
    lesson.submit();

    assertThat(lesson.put(Lesson.removed(mark, 2))).hasOnlyElementsOfType(Closed.class);
    assertThat(lesson.saved()).containsExactly(mark);
    assertThat(countedMarks(lesson)).isOne();
    assertThat(late(lesson)).isOne();
  }

  @Test
  default void whatBreaksARuleIsRefusedEvenWhenItIsLate(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();

    assertThat(lesson.put(lesson.mark("rammed through", "irony")))
        .hasOnlyElementsOfType(Refused.class);
    assertThat(late(lesson)).isZero();
  }

  @Test
  default void theEndOfTheAssignmentEndsTheAttempt(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation inTime = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation tooLate = lesson.mark("its plan", "loaded-term");
    lesson.closeAt(school.clock().instant().plusSeconds(60));

    assertThat(lesson.put(inTime)).hasOnlyElementsOfType(Saved.class);
    school.clock().advance(Duration.ofSeconds(60));
    assertThat(lesson.put(tooLate)).hasOnlyElementsOfType(Closed.class);
    assertThat(lesson.saved()).containsExactly(inTime);
  }

  @Test
  default void theTeacherSeesHowManyMarksCameLate(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.submit();
    lesson.put(mark, Lesson.revised(mark, 2, "again"), lesson.mark("its plan", "slur"));

    assertThat(school.as(lesson.teacher(), () -> school.progress().rows(lesson.classroom().id())))
        .filteredOn(row -> row.assignment().id().equals(lesson.assignment().id()))
        .singleElement()
        .satisfies(row -> assertThat(row.late()).isEqualTo(2));
  }

  @Test
  default void theFileOfLateMarksHasAnEndToo(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.submit();

    for (int batch = 0; batch < 3; batch++) {
      int from = batch * 400;
      lesson.put(
          IntStream.range(from + 1, from + 401)
              .mapToObj(revision -> Lesson.revised(mark, revision, "again"))
              .toList());
    }
    assertThat(late(lesson)).isEqualTo(1000);
  }

  private static int late(Lesson lesson) {
    return lesson.school().rows("late_annotation", lesson.attempt().id());
  }

  private static int countedMarks(Lesson lesson) {
    Results.Result result = lesson.resultsFor(lesson.student());
    return result.submission().annotations().size();
  }
}
