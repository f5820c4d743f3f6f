package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Visitor;
import org.gloss.review.Results;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Joining classes, and who may see what of them.
interface ClassCases {

  @Test
  default void names_that_look_alike_are_one_name(School school) {
    Classroom classroom = school.classroom(school.teacher());
    school.student(classroom, "Zoe Paul");
    for (String double_ :
        List.of("zoe paul", "Zoe\u200B Paul", "Zoe  Paul", "Z\u043Ee P\u0430ul", "\uFF3Aoe Paul")) {
      assertThat(school.joining().join(classroom.joinCode(), double_, School.newBrowser()))
          .isInstanceOf(JoinOutcome.NameTaken.class);
    }
    assertThat(school.joining().join(classroom.joinCode(), "Zoe P", School.newBrowser()))
        .isInstanceOf(JoinOutcome.Joined.class);
  }

  @Test
  default void a_name_without_letters_is_refused_in_words(School school) {
    Classroom classroom = school.classroom(school.teacher());
    for (String name : List.of("", " ", "\u200B\u200B\u200B", "!!!", "x".repeat(31), "a")) {
      assertThat(school.joining().join(classroom.joinCode(), name, School.newBrowser()))
          .isInstanceOf(JoinOutcome.UnusableName.class);
    }
  }

  @Test
  default void a_code_is_read_without_case_and_hyphens(School school) {
    Classroom classroom = school.classroom(school.teacher());
    String typed = " " + classroom.joinCode().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(school.joining().join(typed, "Leo", School.newBrowser()))
        .isInstanceOf(JoinOutcome.Joined.class);
  }

  @Test
  default void guessing_codes_is_slowed_down_in_one_browser_and_not_for_the_class(School school) {
    Classroom classroom = school.classroom(school.teacher());
    Visitor guesser = new Visitor("guesser " + classroom.id(), "school " + classroom.id());
    Visitor neighbour = new Visitor("neighbour " + classroom.id(), "school " + classroom.id());
    for (int i = 0; i < 5; i++) {
      assertThat(school.joining().join("BCDFGH", "Tariq", guesser))
          .isInstanceOf(JoinOutcome.UnknownCode.class);
    }
    assertThat(school.joining().join(classroom.joinCode(), "Tariq", guesser))
        .isInstanceOf(JoinOutcome.TooManyTries.class);
    assertThat(school.joining().join(classroom.joinCode(), "Ella", neighbour))
        .isInstanceOf(JoinOutcome.Joined.class);
  }

  @Test
  default void a_re_entry_code_brings_a_student_back_until_there_is_a_new_one(School school) {
    Classroom classroom = school.classroom(school.teacher());
    JoinOutcome.Joined joined = school.join(classroom, "Sofia");
    assertThat(back(school, classroom, "sofia", joined.reEntryCode()))
        .isInstanceOf(JoinOutcome.Joined.class);
    String fresh = school.as(joined.account(), () -> school.joining().newReEntryCode());
    assertThat(back(school, classroom, "Sofia", joined.reEntryCode()))
        .isInstanceOf(JoinOutcome.NotRecognised.class);
    assertThat(back(school, classroom, "Sofia", fresh)).isInstanceOf(JoinOutcome.Joined.class);
  }

  @Test
  default void guessing_a_re_entry_code_is_slowed_down(School school) {
    Classroom classroom = school.classroom(school.teacher());
    JoinOutcome.Joined joined = school.join(classroom, "Noah");
    for (int i = 0; i < 5; i++) {
      back(school, classroom, "Noah", "WRONG-WRONG");
    }
    assertThat(back(school, classroom, "Noah", joined.reEntryCode()))
        .isInstanceOf(JoinOutcome.TooManyTries.class);
  }

  @Test
  default void results_are_the_students_own_once_returned_and_the_teachers(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    refused(() -> lesson.resultsFor(lesson.student()));
    assertThat(lesson.resultsFor(lesson.teacher()).sheet().counts().found()).isOne();
    lesson.release();
    Results.Result result = lesson.resultsFor(lesson.student());
    assertThat(result.tries()).hasSize(1);
    refused(() -> lesson.resultsFor(school.student(lesson.classroom(), "Ben")));
    refused(() -> lesson.resultsFor(school.teacher()));
  }

  @Test
  default void a_missing_scoresheet_is_made_again_and_is_the_same(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    Results.Result before = lesson.resultsFor(lesson.student());
    school
        .jdbc()
        .sql("delete from scoresheet where attempt_id = ?")
        .param(lesson.attempt().id())
        .update();
    assertThat(lesson.resultsFor(lesson.student())).isEqualTo(before);
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @Test
  default void the_first_and_the_best_of_three_attempts_are_kept_and_there_is_no_fourth(
      School school) {
    Lesson first = Lesson.practice(school);
    first.submit();
    school.clock().advance(Duration.ofMinutes(1));
    Lesson second = first.next();
    second.put(second.mark("rammed through", "loaded-term"));
    second.submit();
    Lesson third = second.next();
    third.submit();
    assertThat(third.next().attempt().id()).isEqualTo(third.attempt().id());
    Results.Result result = third.resultsFor(third.student());
    assertThat(result.tries()).extracting(Results.Try::number).containsExactly(1, 2, 3);
    assertThat(result.best().number()).isEqualTo(2);
  }

  @Test
  default void states_go_from_not_started_to_returned(School school) {
    Lesson lesson = Lesson.test(school);
    assertThat(state(school, lesson)).isEqualTo(WorkState.WORKING);
    lesson.submit();
    assertThat(state(school, lesson)).isEqualTo(WorkState.SUBMITTED);
    lesson.release();
    assertThat(state(school, lesson)).isEqualTo(WorkState.RETURNED);
    Account other = school.student(lesson.classroom(), "Yuki");
    assertThat(school.as(other, () -> school.attempts().work(lesson.assignment().id())).state())
        .isEqualTo(WorkState.NOT_STARTED);
  }

  @Test
  default void another_teacher_and_a_student_reach_nothing_of_a_class(School school) {
    Lesson lesson = Lesson.test(school);
    for (Account wrong : List.of(school.teacher(), lesson.student())) {
      refused(() -> school.as(wrong, () -> school.classrooms().owned(lesson.classroom().id())));
      refused(
          () -> school.as(wrong, () -> school.classrooms().enrolments(lesson.classroom().id())));
      refused(() -> school.as(wrong, () -> school.progress().rows(lesson.classroom().id())));
      refused(
          () ->
              school.as(
                  wrong,
                  () -> {
                    school.classrooms().release(lesson.assignment().id());
                    return true;
                  }));
    }
    refused(() -> school.as(lesson.student(), () -> school.exercises().problems()));
  }

  @Test
  default void nobody_can_sign_in_before_the_first_start_has_made_a_teacher(School school) {
    assertThat(school.accountsAtStart().rows())
        .singleElement()
        .satisfies(row -> assertThat(row.get("role")).isEqualTo("TEACHER"))
        .satisfies(row -> assertThat((String) row.get("password")).startsWith("{argon2}"));
  }

  private static void refused(Supplier<?> work) {
    assertThatThrownBy(work::get).isInstanceOf(AccessDeniedException.class);
  }

  private static WorkState state(School school, Lesson lesson) {
    return school
        .as(lesson.student(), () -> school.attempts().work(lesson.assignment().id()))
        .state();
  }

  private static JoinOutcome back(School school, Classroom classroom, String name, String code) {
    return school.joining().comeBack(classroom.joinCode(), name, code, School.newBrowser());
  }
}
