package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.review.Grade;
import org.gloss.review.OwnScores;
import org.gloss.review.Results;
import org.gloss.review.Said;
import org.gloss.review.StudentsWork;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Scores that teachers give in place of the calculated one, and reading one student's work.
interface OwnScoreCases {

  @Test
  default void itCountsInPlaceOfTheCalculatedOneAndTheStudentReadsTheReason(
      School school, OwnScores scores) {
    Lesson lesson = submitted(school);

    assertThat(give(lesson, scores, 85, " Read aloud to me. ")).isEqualTo(new Said.Done());

    Grade grade = grade(lesson);
    assertThat(grade.score().orElseThrow().percent()).isEqualTo(85);
    assertThat(grade.scored().orElseThrow().percent()).isZero();
    assertThat(grade.overridden()).isTrue();
    Results.Result read = lesson.resultsFor(lesson.student());
    assertThat(read.override().orElseThrow().reason()).isEqualTo("Read aloud to me.");
    assertThat(read.tries().getFirst().score().percent()).isEqualTo(85);
    assertThat(read.sheet().score().percent()).isZero();
  }

  @Test
  default void anotherOneReplacesItAndTakingItBackBringsTheCalculatedOneBack(
      School school, OwnScores scores) {
    Lesson lesson = submitted(school);
    give(lesson, scores, 85, "One");
    give(lesson, scores, 40, "Two");
    assertThat(grade(lesson).score().orElseThrow().percent()).isEqualTo(40);

    takeBack(lesson, scores);
    takeBack(lesson, scores);

    assertThat(grade(lesson).score().orElseThrow().percent()).isZero();
    assertThat(grade(lesson).overridden()).isFalse();
    assertThat(acts(lesson))
        .containsSubsequence(
            "Gave a score of their own: 85%, before 0%",
            "Gave a score of their own: 40%, before 85%",
            "Took a score of their own back: 0%, before 40%")
        .filteredOn(act -> act.startsWith("Took"))
        .hasSize(1);
  }

  @Test
  default void withoutAReasonOrOutOfBoundsItIsRefused(School school, OwnScores scores) {
    Lesson lesson = submitted(school);

    assertThat(give(lesson, scores, 85, "  "))
        .isEqualTo(new Said.Refused("Give a reason: the student reads it beside the score."));
    for (int percent : List.of(-1, 101)) {
      assertThat(give(lesson, scores, percent, "Why"))
          .isEqualTo(new Said.Refused("Give a whole number from 0 to 100."));
    }
    assertThat(give(lesson, scores, 1, "x".repeat(1_001))).isInstanceOf(Said.Refused.class);
    assertThat(grade(lesson).overridden()).isFalse();
  }

  @Test
  default void twoTeachersAtOnceLeaveOneScore(School school, OwnScores scores) {
    Lesson lesson = submitted(school);
    Together.run(4, number -> () -> give(lesson, scores, 10 * (number + 1), "Number " + number));

    assertThat(grade(lesson).score().orElseThrow().percent()).isIn(10, 20, 30, 40);
    assertThat(school.rows("score_override", lesson.attempt().id())).isOne();
  }

  @Test
  default void readingIsRecordedOnceForEachVisit(School school, StudentsWork work) {
    Lesson lesson = submitted(school);
    school.as(lesson.teacher(), () -> work.of(lesson.attempt().id()));
    assertThat(acts(lesson)).noneMatch(act -> act.startsWith("Read a student's work"));

    school.as(
        lesson.teacher(),
        () -> {
          work.visited(lesson.attempt().id());
          return true;
        });

    assertThat(acts(lesson)).containsOnlyOnce("Read a student's work on \"The harbour\"");
  }

  @Test
  default void theNextStudentIsTheNextAliasAndWithoutNamesTheNextAccount(
      School school, StudentsWork work) {
    ClassAtWork given = ClassAtWork.handedIn(school, 4, 2);
    List<UUID> line =
        given.asTeacher(() -> work.of(first(given))).line().stream()
            .map(StudentsWork.InLine::accountId)
            .toList();
    assertThat(line).containsExactlyElementsOf(given.students().stream().map(Account::id).toList());

    for (boolean hidden : List.of(false, true)) {
      List<UUID> order = hidden ? line.stream().sorted().toList() : line;
      for (StudentsWork.InLine one : given.asTeacher(() -> work.of(first(given))).line()) {
        StudentsWork.Reviewed reviewed = given.asTeacher(() -> work.of(one.attempt()));
        int here = order.indexOf(one.accountId());
        assertThat(reviewed.neighbour(1, hidden).map(next -> owner(school, next)))
            .isEqualTo(at(order, here + 1));
        assertThat(reviewed.neighbour(-1, hidden).map(next -> owner(school, next)))
            .isEqualTo(at(order, here - 1));
        assertThat(reviewed.place())
            .isEqualTo(line.stream().sorted().toList().indexOf(one.accountId()) + 1);
      }
    }
  }

  @Test
  default void whoWasRemovedIsReadWithoutANameAndStandsInNoLine(School school, StudentsWork work) {
    ClassAtWork given = ClassAtWork.handedIn(school, 2, 3);
    UUID attempt = first(given);
    UUID gone = owner(school, attempt);
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(gone)
        .update();

    StudentsWork.Reviewed reviewed = given.asTeacher(() -> work.of(attempt));

    assertThat(reviewed.alias()).isEmpty();
    assertThat(reviewed.neighbour(1, false)).isEmpty();
    assertThat(reviewed.line()).hasSize(1);
  }

  @Test
  default void lateMarksAreListedInTheOrderInWhichTheyCame(School school, StudentsWork work) {
    Lesson lesson = submitted(school);
    var first = lesson.mark("rammed through", "loaded-term");
    lesson.put(first);
    school.clock().advance(Duration.ofSeconds(2));
    lesson.put(Lesson.removed(first, 2));

    StudentsWork.Reviewed reviewed =
        school.as(lesson.teacher(), () -> work.of(lesson.attempt().id()));

    assertThat(reviewed.late()).hasSize(2);
    assertThat(reviewed.late().getFirst().saved()).isEqualTo(first);
    assertThat(reviewed.late().getLast().saved().removed()).isTrue();
  }

  @Test
  default void nobodyElseGivesOrReads(School school, OwnScores scores, StudentsWork work) {
    Lesson lesson = submitted(school);
    for (Account stranger :
        List.of(school.teacher(), lesson.student(), AccountStaff.administrator(school))) {
      for (Supplier<?> call :
          List.<Supplier<?>>of(
              () -> scores.give(lesson.attempt().id(), 100, "Mine"),
              () -> work.of(lesson.attempt().id()))) {
        assertThatExceptionOfType(AccessDeniedException.class)
            .isThrownBy(() -> school.as(stranger, call::get));
      }
    }
  }

  private static Lesson submitted(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    return lesson;
  }

  private static Said give(Lesson lesson, OwnScores scores, int percent, String reason) {
    lesson.school().clock().advance(Duration.ofSeconds(1));
    return lesson
        .school()
        .as(lesson.teacher(), () -> scores.give(lesson.attempt().id(), percent, reason));
  }

  private static void takeBack(Lesson lesson, OwnScores scores) {
    lesson.school().clock().advance(Duration.ofSeconds(1));
    lesson
        .school()
        .as(
            lesson.teacher(),
            () -> {
              scores.takeBack(lesson.attempt().id());
              return true;
            });
  }

  private static Grade grade(Lesson lesson) {
    return lesson
        .school()
        .as(lesson.teacher(), () -> lesson.school().grades().of(lesson.assignment().id()))
        .getFirst();
  }

  private static List<String> acts(Lesson lesson) {
    return lesson
        .school()
        .jdbc()
        .sql("select act from audit_entry where subject_id = ? order by at, act")
        .param(lesson.student().id())
        .query(String.class)
        .list();
  }

  private static UUID first(ClassAtWork given) {
    return given
        .asTeacher(() -> given.school().grades().of(given.assignment().id()))
        .getFirst()
        .attempt()
        .orElseThrow();
  }

  private static UUID owner(School school, UUID attempt) {
    return school
        .jdbc()
        .sql("select account_id from attempt where id = ?")
        .param(attempt)
        .query(UUID.class)
        .single();
  }

  private static Optional<UUID> at(List<UUID> order, int place) {
    return place < 0 || place >= order.size() ? Optional.empty() : Optional.of(order.get(place));
  }
}
