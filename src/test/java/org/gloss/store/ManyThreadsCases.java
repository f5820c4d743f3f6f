package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.account.Account;
import org.gloss.annotation.Annotation;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.PutOutcome.Closed;
import org.gloss.attempt.PutOutcome.Saved;
import org.gloss.attempt.PutOutcome.Stale;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.JoinOutcome;
import org.junit.jupiter.api.RepeatedTest;

/// What holds when several tabs, devices and students do things in the same moment.
interface ManyThreadsCases {

  int THREADS = 8;

  @RepeatedTest(5)
  default void ofEightRevisionsAtOnceTheHighestStands(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    List<Integer> revisions = new ArrayList<>(IntStream.rangeClosed(1, THREADS).boxed().toList());
    Collections.shuffle(revisions, new Random(7));

    List<PutOutcome> outcomes =
        Together.run(
            THREADS,
            i ->
                () -> {
                  int revision = revisions.get(i);
                  return lesson.put(Lesson.revised(mark, revision, "tab " + i)).getFirst();
                });

    int highest = revisions.indexOf(THREADS);
    assertThat(outcomes.get(highest)).isInstanceOf(Saved.class);
    assertThat(outcomes).hasOnlyElementsOfTypes(Saved.class, Stale.class);
    assertThat(lesson.saved()).containsExactly(Lesson.revised(mark, THREADS, "tab " + highest));
  }

  @RepeatedTest(5)
  default void severalSubmissionsAtOnceAreOne(School school) {
    Lesson lesson = Lesson.practice(school);

    List<Attempt> submitted = Together.run(THREADS, i -> lesson::submit);

    assertThat(submitted.stream().distinct()).hasSize(1);
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @RepeatedTest(5)
  default void whatMeetsASubmissionEitherCountsOrIsLate(School school) {
    Lesson lesson = Lesson.practice(school);
    List<SavedAnnotation> marks =
        IntStream.range(0, THREADS).mapToObj(i -> lesson.mark("its plan", "slur")).toList();

    List<PutOutcome> outcomes =
        Together.run(
            THREADS + 1,
            i ->
                () -> {
                  if (i == THREADS / 2) {
                    lesson.submit();
                    return new Closed(school.clock().instant());
                  }
                  return lesson.put(marks.get(i < THREADS / 2 ? i : i - 1)).getFirst();
                });

    List<UUID> counted =
        lesson.resultsFor(lesson.student()).submission().annotations().stream()
            .map(Annotation::id)
            .toList();
    for (int i = 0; i < THREADS; i++) {
      PutOutcome outcome = outcomes.get(i < THREADS / 2 ? i : i + 1);
      UUID id = marks.get(i).annotation().id();
      boolean late = isLate(lesson, id);
      assertThat(counted.contains(id)).isEqualTo(outcome instanceof Saved).isNotEqualTo(late);
    }
  }

  @RepeatedTest(5)
  default void severalOpeningsAtOnceBeginOneAttempt(School school) {
    Lesson lesson = Lesson.practice(school);
    Account student = school.student(lesson.classroom(), "Jonas");

    List<Attempt> opened =
        Together.run(
            THREADS,
            i ->
                () ->
                    school.as(
                        student,
                        () -> school.attempts().open(lesson.assignment().id()).orElseThrow()));

    assertThat(opened.stream().map(Attempt::id).distinct()).hasSize(1);
  }

  @RepeatedTest(5)
  default void severalNewTriesAtOnceBeginOneAttempt(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();

    List<Lesson> next = Together.run(THREADS, i -> lesson::next);

    assertThat(next.stream().map(one -> one.attempt().number()).distinct()).containsExactly(2);
    assertThat(next.stream().map(one -> one.attempt().id()).distinct()).hasSize(1);
  }

  @RepeatedTest(5)
  default void ofSeveralWhoPickOneNameOneGetsIt(School school) {
    Classroom classroom = school.classroom(school.teacher());

    List<JoinOutcome> outcomes =
        Together.run(
            THREADS,
            i -> () -> school.joining().join(classroom.joinCode(), "Mina", School.newBrowser()));

    assertThat(outcomes).filteredOn(JoinOutcome.Joined.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(JoinOutcome.NameTaken.class::isInstance).hasSize(THREADS - 1);
  }

  @RepeatedTest(5)
  default void theTeachersEndTheStudentsAndAMarkMeetWithoutLoss(School school) {
    Lesson lesson = Lesson.practice(school);
    List<SavedAnnotation> marks =
        IntStream.range(0, THREADS).mapToObj(i -> lesson.mark("its plan", "slur")).toList();

    List<PutOutcome> outcomes =
        Together.run(
            THREADS + 3,
            i ->
                () ->
                    switch (i) {
                      case 0 -> {
                        lesson.submit();
                        yield new Closed(school.clock().instant());
                      }
                      case 1, 2 ->
                          school.as(
                              lesson.teacher(),
                              () -> {
                                school.workTime().endNow(lesson.assignment().id());
                                return new Closed(school.clock().instant());
                              });
                      default -> lesson.put(marks.get(i - 3)).getFirst();
                    });

    List<UUID> counted =
        lesson.resultsFor(lesson.student()).submission().annotations().stream()
            .map(Annotation::id)
            .toList();
    for (int i = 0; i < THREADS; i++) {
      UUID id = marks.get(i).annotation().id();
      assertThat(counted.contains(id))
          .isEqualTo(outcomes.get(i + 3) instanceof Saved)
          .isNotEqualTo(isLate(lesson, id));
    }
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  private static boolean isLate(Lesson lesson, UUID id) {
    return lesson
            .school()
            .jdbc()
            .sql("select count(*) from late_annotation where attempt_id = ? and id = ?")
            .params(lesson.attempt().id(), id)
            .query(Integer.class)
            .single()
        == 1;
  }
}
