package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Extensions;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Students;
import org.gloss.exchange.Privacy;
import org.gloss.review.Appeals;
import org.gloss.review.Comments;
import org.gloss.review.OwnScores;
import org.gloss.review.live.Watching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/// Erasure while others work: whoever is overtaken is refused, and nothing is left behind, in
/// particular no row that hangs on one which is gone.
interface ErasureMeetsWorkCases {

  @Test
  default void everyForeignKeyIsLookedAt(School school) {
    assertThat(Orphans.keysOf(school)).isGreaterThan(30);
    assertThat(Orphans.in(school)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  default void aClassThatIsErasedWhileEverybodyWorksIsGoneWhole(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson open = quarrel.begun("Ada");
    Lesson done = quarrel.handedIn("Bo", "rammed through=slur");
    Account idle = school.student(quarrel.classroom(), "Cy");
    List<UUID> before =
        List.of(
            quarrel.classroom().id(),
            quarrel.assignmentId(),
            open.student().id(),
            done.student().id(),
            idle.id(),
            open.attempt().id(),
            done.attempt().id());
    List<UUID> newcomers = new ArrayList<>();
    try (Watching page = Watching.of(school, quarrel.teacher(), quarrel.assignmentId())) {
      Together.run(
          8,
          i ->
              () -> {
                Jitter jitter = Jitter.of(seed, i);
                jitter.pause();
                switch (i) {
                  case 0 -> marksAndSubmits(open, jitter);
                  case 1 -> argues(quarrel, done, jitter);
                  case 2 -> opens(quarrel, idle, jitter);
                  case 3 -> joins(quarrel, newcomers, jitter);
                  case 4 -> comments(quarrel, done, jitter);
                  case 5 -> grants(quarrel, open, jitter);
                  case 6 -> Attempted.done(() -> quarrel.regrades("Again"));
                  default -> {
                    jitter.pause();
                    erases(quarrel);
                  }
                }
                return true;
              });

      page.await("that it has to ask anew", Watching::asked);
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(page::refresh);
    }
    assertThat(Orphans.in(school)).isEmpty();
    TableScan scan = new TableScan(school);
    assertThat(before)
        .allSatisfy(
            id -> assertThat(scan.places(id.toString())).isSubsetOf("audit_entry.classroom_id"));
    assertThat(newcomers).allSatisfy(id -> assertThat(school.accounts().find(id)).isEmpty());
    assertThat(publications(school, open.attempt().id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  default void aStudentWhoIsErasedWhileTheyWorkIsGoneWhole(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.begun("Ada");
    Account twin = school.student(quarrel.classroom(), "Ada L");
    school.as(twin, () -> school.attempts().open(quarrel.assignmentId()));

    Together.run(
        6,
        i ->
            () -> {
              Jitter jitter = Jitter.of(seed, i);
              jitter.pause();
              switch (i) {
                case 0 -> marksAndSubmits(lesson, jitter);
                case 1 -> Attempted.done(() -> extend(quarrel, lesson));
                case 2 -> Attempted.done(() -> merge(quarrel, lesson, twin));
                case 3 ->
                    quarrel.does(
                        () -> {
                          school.workTime().addMinutes(quarrel.assignmentId(), 1);
                          return true;
                        });
                case 4 -> Attempted.done(() -> rename(quarrel, lesson));
                default -> {
                  jitter.pause();
                  quarrel.does(
                      () -> {
                        privacy(school)
                            .eraseStudent(quarrel.classroom().id(), lesson.student().id());
                        return true;
                      });
                }
              }
              return true;
            });

    assertThat(Orphans.in(school)).isEmpty();
    TableScan scan = new TableScan(school);
    assertThat(scan.places(lesson.student().id().toString())).isEmpty();
    assertThat(scan.places(lesson.attempt().id().toString())).isEmpty();
  }

  private static void marksAndSubmits(Lesson lesson, Jitter jitter) {
    for (int i = 0; i < 4; i++) {
      SavedAnnotation mark = lesson.mark("rammed through", "slur");
      Attempted.maybe(() -> lesson.put(mark));
      jitter.pause();
    }
    Attempted.maybe(lesson::submit);
  }

  private static void argues(Quarrel quarrel, Lesson lesson, Jitter jitter) {
    jitter.pause();
    Attempted.maybe(
        () ->
            quarrel
                .school()
                .as(
                    lesson.student(),
                    () -> {
                      Appeals appeals = quarrel.appeals();
                      return appeals.choices(lesson.attempt().id()).stream()
                          .findFirst()
                          .map(one -> appeals.raise(lesson.attempt().id(), one.subject(), "No."));
                    }));
  }

  private static void opens(Quarrel quarrel, Account student, Jitter jitter) {
    jitter.pause();
    School school = quarrel.school();
    Optional<Attempt> begun =
        Attempted.maybe(
                () -> school.as(student, () -> school.attempts().open(quarrel.assignmentId())))
            .flatMap(found -> found);
    begun.ifPresent(
        one -> Attempted.maybe(() -> school.as(student, () -> school.attempts().submit(one.id()))));
  }

  private static void joins(Quarrel quarrel, List<UUID> newcomers, Jitter jitter) {
    for (int i = 0; i < 4; i++) {
      JoinOutcome outcome =
          quarrel
              .school()
              .joining()
              .join(quarrel.classroom().joinCode(), "New " + i, School.newBrowser());
      if (outcome instanceof JoinOutcome.Joined joined) {
        newcomers.add(joined.account().id());
      } else {
        assertThat(outcome).isInstanceOf(JoinOutcome.UnknownCode.class);
      }
      jitter.pause();
    }
  }

  private static void comments(Quarrel quarrel, Lesson lesson, Jitter jitter) {
    School school = quarrel.school();
    UUID attempt = lesson.attempt().id();
    Attempted.maybe(
        () ->
            quarrel.does(
                () ->
                    school
                        .context()
                        .getBean(Comments.class)
                        .write(attempt, Optional.empty(), "Look again.")));
    jitter.pause();
    Attempted.maybe(
        () ->
            quarrel.does(
                () -> school.context().getBean(OwnScores.class).give(attempt, 50, "Half.")));
  }

  private static void grants(Quarrel quarrel, Lesson lesson, Jitter jitter) {
    jitter.pause();
    Attempted.done(() -> extend(quarrel, lesson));
  }

  private static void extend(Quarrel quarrel, Lesson lesson) {
    Extension more =
        new Extension(
            quarrel.assignmentId(), lesson.student().id(), Optional.empty(), Optional.empty(), 25);
    try {
      quarrel.does(() -> quarrel.school().context().getBean(Extensions.class).grant(more));
    } catch (IllegalArgumentException gone) {
      assertThat(gone).hasMessageContaining("not in the class");
    }
  }

  private static void merge(Quarrel quarrel, Lesson lesson, Account twin) {
    quarrel.does(
        () -> {
          students(quarrel)
              .merge(quarrel.classroom().id(), lesson.student().id(), Set.of(twin.id()));
          return true;
        });
  }

  private static void rename(Quarrel quarrel, Lesson lesson) {
    quarrel.does(
        () -> students(quarrel).rename(quarrel.classroom().id(), lesson.student().id(), "Ada Two"));
  }

  private static Students students(Quarrel quarrel) {
    return quarrel.school().context().getBean(Students.class);
  }

  private static void erases(Quarrel quarrel) {
    quarrel.does(() -> privacy(quarrel.school()).eraseClass(quarrel.classroom().id(), "Class 9b"));
  }

  private static Privacy privacy(School school) {
    return school.context().getBean(Privacy.class);
  }

  private static int publications(School school, UUID attempt) {
    return school
        .jdbc()
        .sql("select count(*) from event_publication where serialized_event like ?")
        .param("%" + attempt + "%")
        .query(Integer.class)
        .single();
  }
}
