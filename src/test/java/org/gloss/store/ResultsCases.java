package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.review.Results;
import org.gloss.scoring.Scoresheet;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Who may read results, and that they are always the same.
interface ResultsCases {

  @Test
  default void inPracticeAStudentReadsThemOnceSubmitted(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"), lesson.mark("three piers", "slur"));
    assertRefused(lesson, lesson.student());

    lesson.submit();

    Scoresheet.Counts counts = lesson.resultsFor(lesson.student()).sheet().counts();
    assertThat(counts.found()).isOne();
    assertThat(counts.missed()).isOne();
    assertThat(counts.extras()).isOne();
  }

  @Test
  default void inATestAStudentReadsThemOnceTheyAreReturned(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    assertRefused(lesson, lesson.student());

    lesson.release();

    assertThat(lesson.resultsFor(lesson.student()).submission().attempt().id())
        .isEqualTo(lesson.attempt().id());
  }

  @Test
  default void theTeacherReadsThemBeforeTheyAreReturned(School school) {
    Lesson lesson = Lesson.test(school);
    assertRefused(lesson, lesson.teacher());
    lesson.submit();

    assertThat(lesson.resultsFor(lesson.teacher()).sheet())
        .isEqualTo(lesson.resultsFor(lesson.teacher()).sheet());
  }

  @Test
  default void nobodyElseReadsThem(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    lesson.submit();

    assertRefused(lesson, school.student(lesson.classroom(), "Jonas"));
    assertRefused(lesson, other.student());
    assertRefused(lesson, other.teacher());
  }

  @Test
  default void resultsOfAnAttemptThatIsNotThereAreRefused(School school) {
    Lesson lesson = Lesson.practice(school);

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> school.as(lesson.teacher(), () -> school.results().of(UUID.randomUUID())));
  }

  @Test
  default void aScoresheetThatIsMissingIsMadeAgainAndIsEqual(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    Results.Result before = lesson.resultsFor(lesson.student());
    Map<String, Object> row = storedScore(lesson);

    school
        .jdbc()
        .sql("delete from scoresheet where attempt_id = ?")
        .param(lesson.attempt().id())
        .update();
    Results.Result after = lesson.resultsFor(lesson.student());

    assertThat(after).isEqualTo(before);
    assertThat(storedScore(lesson)).isEqualTo(row);
  }

  @Test
  default void theStoredScoreNamesItsKeyAndRules(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();

    assertThat(storedScore(lesson))
        .containsEntry("exercise_version_id", lesson.exercise().versionId())
        .containsEntry("key_number", lesson.exercise().keyNumber())
        .containsEntry("preset", "balanced")
        .containsEntry("mode", "PRACTICE")
        .containsEntry("depth", "all");
  }

  @Test
  default void whereTwoInstructorsWroteKeysTheirAgreementIsShown(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();

    assertThat(lesson.resultsFor(lesson.student()).experts()).isPresent();
  }

  @Test
  default void anEventThatWasPublishedLeavesNothingToDo(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();

    assertThat(
            school
                .jdbc()
                .sql("select serialized_event from event_publication")
                .query(String.class)
                .list())
        .noneMatch(event -> event.contains(lesson.attempt().id().toString()));
  }

  private static Map<String, Object> storedScore(Lesson lesson) {
    return lesson
        .school()
        .jdbc()
        .sql(
            "select exercise_version_id, key_number, preset, mode, depth, numerator, denominator,"
                + " percent, scored_at from scoresheet where attempt_id = ?")
        .param(lesson.attempt().id())
        .query()
        .singleRow();
  }

  private static void assertRefused(Lesson lesson, Account reader) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> lesson.resultsFor(reader));
  }
}
