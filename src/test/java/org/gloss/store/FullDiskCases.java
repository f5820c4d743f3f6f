package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome.Saved;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Classroom;
import org.gloss.review.StudentsWork;
import org.gloss.saving.DiskFull;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;

/// While the disk is full reading goes on, and nothing is written by halves.
interface FullDiskCases {

  @Test
  default void aMarkIsRefusedWhileTheDiskIsFullAndSavedOnceThereIsRoom(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");

    TestDisk.of(school)
        .fullDuring(
            () ->
                assertThatExceptionOfType(DiskFull.class).isThrownBy(() -> lesson.put(mark, mark)));

    assertThat(lesson.saved()).isEmpty();
    assertThat(lesson.put(mark)).hasOnlyElementsOfType(Saved.class);
    assertThat(lesson.saved()).containsExactly(mark);
  }

  @Test
  default void submittingFailsAsAWholeAndCanBeDoneLater(School school) {
    Lesson lesson = Lesson.practice(school);

    TestDisk.of(school)
        .fullDuring(() -> assertThatExceptionOfType(DiskFull.class).isThrownBy(lesson::submit));

    assertThat(school.submissions().of(lesson.attempt().id())).isZero();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isZero();
    assertThat(lesson.submit().submitted()).isTrue();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @Test
  default void aStudentReadsPassageAndResults(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    Lesson next = lesson.next();
    next.put(next.mark("its plan", "slur"));

    TestDisk.of(school)
        .fullDuring(
            () -> {
              assertThat(next.saved()).hasSize(1);
              assertThat(opened(next)).isEqualTo(next.attempt());
              assertThat(lesson.resultsFor(lesson.student()).submission().annotations()).hasSize(1);
              assertThat(school.as(lesson.student(), () -> school.attempts().works())).isNotEmpty();
            });
  }

  @Test
  default void resultsThatWereNeverScoredAreScoredWithoutBeingKept(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    school
        .jdbc()
        .sql("delete from scoresheet where attempt_id = ?")
        .param(lesson.attempt().id())
        .update();

    TestDisk.of(school)
        .fullDuring(() -> assertThat(lesson.resultsFor(lesson.teacher()).sheet()).isNotNull());

    assertThat(school.rows("scoresheet", lesson.attempt().id())).isZero();
  }

  @Test
  default void aTeacherReadsWorkAndGrades(School school, StudentsWork students) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();

    TestDisk.of(school)
        .fullDuring(
            () -> {
              assertThat(lesson.resultsFor(lesson.teacher())).isNotNull();
              school.as(
                  lesson.teacher(),
                  () -> {
                    students.visited(lesson.attempt().id());
                    return true;
                  });
              assertThat(
                      school.as(
                          lesson.teacher(), () -> school.grades().of(lesson.assignment().id())))
                  .isNotEmpty();
            });
  }

  @Test
  default void anAttemptWhoseTimePassesEndsAsOfItsEndOnceThereIsRoom(School school) {
    Duration limit = Duration.ofMinutes(20);
    Lesson lesson = Given.practice(school).limit(limit).begun(school);

    TestDisk.of(school)
        .fullDuring(
            () -> {
              school.clock().advance(limit.plusSeconds(60));
              Sweep.clock(school);
              assertThat(opened(lesson).submitted()).isFalse();
            });

    Sweep.clock(school);
    assertThat(opened(lesson).submittedAt()).contains(lesson.attempt().startedAt().plus(limit));
  }

  @Test
  default void nobodyJoinsByHalves(School school) {
    Classroom classroom = school.classroom(school.teacher());

    TestDisk.of(school)
        .fullDuring(
            () ->
                assertThatExceptionOfType(DiskFull.class)
                    .isThrownBy(() -> school.join(classroom, "Mina")));

    assertThat(school.join(classroom, "Mina").account().name()).isEqualTo("Mina");
  }

  @Test
  default void everyWayToWriteIsGuarded(School school) {
    JdbcOperations jdbc = school.context().getBean(JdbcOperations.class);
    String sql = "update school set name = name";

    TestDisk.of(school)
        .fullDuring(
            () ->
                assertThat(
                        List.<Runnable>of(
                            () -> jdbc.update(sql),
                            () -> jdbc.update(sql + " where id = ?", 1),
                            () -> jdbc.update(connection -> connection.prepareStatement(sql)),
                            () -> jdbc.batchUpdate(sql, sql),
                            () ->
                                jdbc.batchUpdate(
                                    sql + " where id = ?", List.<Object[]>of(new Object[] {1})),
                            () -> jdbc.execute(sql),
                            () ->
                                school
                                    .jdbc()
                                    .sql("select id from school for update")
                                    .query(Integer.class)
                                    .list(),
                            () -> school.jdbc().sql(sql).update(),
                            () ->
                                school.jdbc().sql(sql + " where id = :id").param("id", 1).update()))
                    .allSatisfy(
                        write -> assertThatExceptionOfType(DiskFull.class).isThrownBy(write::run)));
    assertThat(jdbc.update(sql)).isOne();
  }

  private static Attempt opened(Lesson lesson) {
    return lesson
        .school()
        .as(
            lesson.student(),
            () -> lesson.school().attempts().open(lesson.assignment().id()).orElseThrow());
  }
}
