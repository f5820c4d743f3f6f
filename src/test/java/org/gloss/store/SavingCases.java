package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gloss.account.Account;
import org.gloss.annotation.Span;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.SavedAnnotation;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Saving marks and submitting them.
interface SavingCases {

  String LOADED = "loaded-term";

  @Test
  default void a_mark_is_saved_and_scored_once_submitted(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", LOADED);
    assertThat(lesson.put(mark)).containsExactly(new PutOutcome.Saved(school.clock().instant()));
    assertThat(lesson.saved()).containsExactly(mark);
    lesson.submit();
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @Test
  default void sending_the_same_mark_again_changes_nothing(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", LOADED);
    lesson.put(mark);
    assertThat(lesson.put(mark)).first().isInstanceOf(PutOutcome.Saved.class);
    assertThat(school.rows("annotation", lesson.attempt().id())).isOne();
  }

  @Test
  default void the_higher_revision_wins_and_the_lower_hears_what_stands(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation first = lesson.mark("rammed through", LOADED);
    SavedAnnotation third = Lesson.revised(first, 3, "because");
    lesson.put(third);
    assertThat(lesson.put(Lesson.revised(first, 2, "late")))
        .containsExactly(new PutOutcome.Stale(third));
    assertThat(lesson.put(Lesson.revised(first, 3, "other")))
        .containsExactly(new PutOutcome.Stale(third));
    assertThat(lesson.saved()).containsExactly(third);
  }

  @Test
  default void a_removal_is_a_revision_and_so_is_taking_it_back(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", LOADED);
    lesson.put(mark, Lesson.removed(mark, 2));
    assertThat(lesson.saved()).isEmpty();
    SavedAnnotation again = Lesson.revised(mark, 3, "after all");
    lesson.put(again);
    assertThat(lesson.saved()).containsExactly(again);
  }

  @Test
  default void what_breaks_a_rule_is_refused_in_words_and_the_rest_is_saved(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation good = lesson.mark("lovely", LOADED);
    int end = lesson.exercise().passage().text().length();
    SavedAnnotation past = Lesson.mark(UUID.randomUUID(), 1, new Span(0, end + 1), LOADED);
    SavedAnnotation wordless = Lesson.mark(UUID.randomUUID(), 1, new Span(3, 4), LOADED);
    SavedAnnotation unknown = lesson.mark("lovely", "no-such-label");
    SavedAnnotation odd = Lesson.revised(lesson.mark("lovely", LOADED), 0, "");
    List<PutOutcome> outcomes = lesson.put(past, wordless, good, unknown, odd);
    assertThat(outcomes.get(2)).isInstanceOf(PutOutcome.Saved.class);
    assertThat(outcomes).filteredOn(PutOutcome.Refused.class::isInstance).hasSize(4);
    assertThat(lesson.saved()).containsExactly(good);
  }

  @Test
  default void what_comes_after_the_end_is_kept_once_as_late_and_does_not_count(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", LOADED);
    lesson.put(mark);
    lesson.submit();
    SavedAnnotation late = lesson.mark("lovely", LOADED);
    assertThat(lesson.put(late)).first().isInstanceOf(PutOutcome.Closed.class);
    assertThat(lesson.put(late)).first().isInstanceOf(PutOutcome.Closed.class);
    assertThat(lesson.put(mark)).first().isInstanceOf(PutOutcome.Saved.class);
    assertThat(lesson.saved()).containsExactly(mark);
    assertThat(school.rows("late_annotation", lesson.attempt().id())).isOne();
  }

  @Test
  default void what_comes_after_closing_time_is_late_as_well(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.closeAt(school.clock().instant());
    assertThat(lesson.put(lesson.mark("lovely", LOADED)))
        .first()
        .isInstanceOf(PutOutcome.Closed.class);
  }

  @Test
  default void nobody_saves_into_anothers_attempt(School school) {
    Lesson lesson = Lesson.practice(school);
    Account other = school.student(lesson.classroom(), "Jonas");
    SavedAnnotation mark = lesson.mark("lovely", LOADED);
    for (Account intruder : List.of(other, lesson.teacher())) {
      assertThatThrownBy(
              () ->
                  school.as(
                      intruder, () -> school.saves().put(lesson.attempt().id(), List.of(mark))))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(lesson.saved()).isEmpty();
  }

  @Test
  default void of_many_at_once_the_highest_revision_stands(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", LOADED);
    together(
        IntStream.rangeClosed(1, 8)
            .<Callable<?>>mapToObj(
                revision -> () -> lesson.put(Lesson.revised(mark, revision, "r" + revision)))
            .toList());
    assertThat(lesson.saved()).containsExactly(Lesson.revised(mark, 8, "r8"));
  }

  @Test
  default void submitting_twice_at_once_is_submitting_once(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", LOADED));
    together(List.of(lesson::submit, lesson::submit, lesson::submit));
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @Test
  default void a_mark_beside_a_submission_counts_or_is_late_and_never_both(School school)
      throws Exception {
    for (int round = 0; round < 5; round++) {
      Lesson lesson = Lesson.practice(school);
      SavedAnnotation mark = lesson.mark("lovely", LOADED);
      together(List.of(() -> lesson.put(mark), lesson::submit));
      int late = school.rows("late_annotation", lesson.attempt().id());
      assertThat(lesson.saved().size() + late).isOne();
    }
  }

  @Test
  default void opening_twice_at_once_begins_one_attempt(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);
    Account other = school.student(lesson.classroom(), "Amira");
    Callable<?> open =
        () -> school.as(other, () -> school.attempts().open(lesson.assignment().id()));
    List<Object> attempts = together(List.of(open, open, open));
    assertThat(attempts.stream().map(attempt -> ((Attempt) attempt).id()).distinct()).hasSize(1);
  }

  private static List<Object> together(List<Callable<?>> work) throws Exception {
    List<Object> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      List<Future<?>> begun = new ArrayList<>();
      work.forEach(one -> begun.add(threads.submit(one)));
      for (Future<?> one : begun) {
        results.add(one.get());
      }
    }
    return results;
  }
}
