package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.account.Account;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.ChangeOutcome;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Extensions;
import org.gloss.exercise.Exercise;
import org.gloss.review.Appeal.Decision;
import org.gloss.review.AppealAnswers;
import org.gloss.review.Regrade;
import org.gloss.review.Regrade.Change;
import org.gloss.review.Regrades;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.ScoringRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A teacher changes what holds - the key, the rules, the times - while students answer.
interface KeyMeetsWorkCases {

  int STUDENTS = 6;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  default void eachScoreNamesTheKeyThatItWasMadeWith(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    UUID first = quarrel.exercise().versionId();
    quarrel.argues(quarrel.handedIn("Mina", "rammed through=slur"), "rammed through", "It is.");
    List<Lesson> students = begun(quarrel);

    Together.run(
        STUDENTS + 1,
        i ->
            () -> {
              Jitter jitter = Jitter.of(seed, i);
              jitter.pause();
              if (i == STUDENTS) {
                return quarrel.accepts(Decision.ACCEPTED_LABEL, "")
                    instanceof AppealAnswers.Outcome.Accepted;
              }
              answer(students.get(i), jitter);
              return true;
            });

    UUID second = quarrel.exercise().versionId();
    assertThat(second).isNotEqualTo(first);
    assertThat(quarrel.stored()).hasSize(STUDENTS + 1).allSatisfy(row -> madeAsItSays(school, row));
    assertThat(quarrel.stored())
        .extracting(row -> row.get("exercise_version_id"))
        .isSubsetOf(first, second);
    Lesson later = quarrel.handedIn("Zoe", "rammed through=slur");
    assertThat(stored(quarrel, later)).containsEntry("exercise_version_id", second);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6, 7})
  default void whoHandsInDuringARegradingEndsUnderTheNewKeyOnce(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    quarrel.argues(quarrel.handedIn("Mina", "rammed through=slur"), "rammed through", "It is.");
    List<Lesson> students = begun(quarrel);

    Together.run(
        STUDENTS + 1,
        i ->
            () -> {
              Jitter jitter = Jitter.of(seed, i);
              jitter.pause();
              if (i == STUDENTS) {
                quarrel.accepts(Decision.ACCEPTED_LABEL, "");
                return quarrel.regrades("New key") instanceof Regrades.Outcome.Begun;
              }
              answer(students.get(i), jitter);
              return true;
            });

    UUID key = quarrel.exercise().versionId();
    assertThat(quarrel.stored())
        .hasSize(STUDENTS + 1)
        .allSatisfy(row -> assertThat(row).containsEntry("exercise_version_id", key))
        .allSatisfy(row -> madeAsItSays(school, row));
    assertThat(quarrel.preview().rows()).isEmpty();
    Regrade.Progress progress =
        quarrel.does(() -> quarrel.regrades().progress(quarrel.assignmentId()).orElseThrow());
    assertThat(progress.regrade().state()).isEqualTo(Regrade.State.DONE);
    assertThat(progress.of(Change.PENDING)).isZero();
    assertThat(progress.of(Change.UP)).isPositive();
    students.forEach(one -> assertThat(school.submissions().of(one.attempt().id())).isOne());
    assertThat(quarrel.does(() -> quarrel.regrades().undo(progress.regrade().id())))
        .isInstanceOf(Regrades.Outcome.Undone.class);
    assertThat(quarrel.stored()).allSatisfy(row -> madeAsItSays(school, row));
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  default void otherRulesMeetSubmissionsAndARegradingLeavesNothingBehind(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    quarrel.handedIn("Mina", "rammed through=slur");
    List<Lesson> students = begun(quarrel);
    String before = quarrel.assignment().preset();

    Together.run(
        STUDENTS + 1,
        i ->
            () -> {
              Jitter jitter = Jitter.of(seed, i);
              jitter.pause();
              if (i == STUDENTS) {
                quarrel.preset(before.equals("naming") ? "balanced" : "naming");
                quarrel.does(() -> quarrel.regrades().apply(quarrel.assignmentId(), true, "Rules"));
              } else {
                answer(students.get(i), jitter);
              }
              return true;
            });

    assertThat(quarrel.preview().rows()).isEmpty();
    assertThat(quarrel.stored())
        .hasSize(STUDENTS + 1)
        .allSatisfy(row -> madeAsItSays(school, row))
        .extracting(row -> row.get("preset"))
        .containsOnly(quarrel.assignment().preset());
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12})
  default void whoOpensWhileItEndsHasBegunBeforeTheEndOrNotAtAll(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    List<Account> students =
        IntStream.range(0, STUDENTS)
            .mapToObj(i -> school.student(quarrel.classroom(), "Pupil " + i))
            .toList();

    List<Optional<Attempt>> opened =
        Together.run(
            STUDENTS + 1,
            i ->
                () -> {
                  Jitter.of(seed, i).pause();
                  if (i == STUDENTS) {
                    quarrel.does(
                        () -> {
                          school.workTime().endNow(quarrel.assignmentId());
                          return true;
                        });
                    return Optional.<Attempt>empty();
                  }
                  return school.as(
                      students.get(i), () -> school.attempts().open(quarrel.assignmentId()));
                });

    List<Attempt> all = quarrel.does(() -> school.work().attempts(quarrel.assignmentId()));
    assertThat(all).allSatisfy(one -> assertThat(one.submitted()).isTrue());
    assertThat(all)
        .extracting(Attempt::id)
        .containsExactlyInAnyOrderElementsOf(
            opened.stream().flatMap(Optional::stream).map(Attempt::id).toList());
    all.forEach(one -> assertThat(school.rows("scoresheet", one.id())).isOne());
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 14, 15})
  default void moreTimeInTheMomentOfTheEndHoldsOrHasComeTooLate(long seed, School school) {
    Lesson lesson = Lesson.practice(school);
    school.clock().advance(Duration.ofMinutes(1));
    lesson.closeAt(school.clock().instant());
    school.clock().advance(Duration.ofSeconds(6));
    Extension extension =
        new Extension(
            lesson.assignment().id(),
            lesson.student().id(),
            Optional.empty(),
            Optional.of(school.clock().instant().plus(Duration.ofMinutes(30))),
            0);

    Together.run(
        3,
        i ->
            () -> {
              Jitter.of(seed, i).pause();
              switch (i) {
                case 0 ->
                    assertThat(
                            school.as(
                                lesson.teacher(),
                                () -> school.context().getBean(Extensions.class).grant(extension)))
                        .isInstanceOf(ChangeOutcome.Changed.class);
                case 1 -> Sweep.clock(school);
                default -> lesson.put(lesson.mark("its plan", "slur"));
              }
              return true;
            });

    Attempt attempt =
        school
            .as(lesson.student(), () -> school.attempts().work(lesson.assignment().id()))
            .latest()
            .orElseThrow();
    int saved = lesson.saved().size();
    int late = school.rows("late_annotation", attempt.id());
    assertThat(saved + late).isOne();
    assertThat(school.submissions().of(attempt.id())).isEqualTo(attempt.submitted() ? 1 : 0);
    assertThat(school.rows("scoresheet", attempt.id())).isEqualTo(attempt.submitted() ? 1 : 0);
    if (attempt.submitted()) {
      assertThat(attempt.byClock()).isTrue();
    } else {
      assertThat(lesson.put(lesson.mark("three piers", "slur")).getFirst())
          .isInstanceOf(PutOutcome.Saved.class);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {16, 17, 18})
  default void theClockAndTheStudentEndAnAttemptOnce(long seed, School school) {
    Lesson lesson = Lesson.practice(school);
    school.clock().advance(Duration.ofMinutes(1));
    lesson.closeAt(school.clock().instant());
    school.clock().advance(Duration.ofSeconds(6));

    Together.run(
        5,
        i ->
            () -> {
              Jitter.of(seed, i).pause();
              if (i % 2 == 0) {
                Sweep.clock(school);
              } else {
                lesson.submit();
              }
              return true;
            });

    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  @ParameterizedTest
  @ValueSource(longs = {19, 20})
  default void ofSettingsThatAreChangedAtOnceTheLaterFormIsTold(long seed, School school) {
    Quarrel quarrel = Quarrel.practice(school);
    AssignmentSettings seen = quarrel.assignment().settings();

    List<ChangeOutcome> outcomes =
        Together.run(
            4,
            i ->
                () -> {
                  Jitter.of(seed, i).pause();
                  return quarrel.does(
                      () ->
                          school
                              .assignments()
                              .change(quarrel.assignmentId(), seen, lateCosts(seen, 5 + i)));
                });

    assertThat(outcomes).filteredOn(ChangeOutcome.Changed.class::isInstance).hasSize(1);
    assertThat(quarrel.assignment().settings().lateCosts()).isBetween(5, 8);
  }

  private static AssignmentSettings lateCosts(AssignmentSettings old, int costs) {
    return new AssignmentSettings(
        old.mode(),
        old.preset(),
        old.depth(),
        old.schedule(),
        old.attemptsAllowed(),
        old.counts(),
        old.timeLimit(),
        old.release(),
        old.mask(),
        costs);
  }

  private static List<Lesson> begun(Quarrel quarrel) {
    List<Lesson> begun = new ArrayList<>();
    for (int i = 0; i < STUDENTS; i++) {
      begun.add(quarrel.begun("Pupil " + i));
    }
    return begun;
  }

  private static void answer(Lesson lesson, Jitter jitter) {
    lesson.put(lesson.mark("rammed through", "slur"));
    jitter.pause();
    lesson.submit();
  }

  private static Map<String, Object> stored(Quarrel quarrel, Lesson lesson) {
    return quarrel.stored().stream()
        .filter(row -> row.get("attempt_id").equals(lesson.attempt().id()))
        .findFirst()
        .orElseThrow();
  }

  /// A stored score is what its version's key and its rules give for the marks that there are.
  private static void madeAsItSays(School school, Map<String, Object> row) {
    UUID attempt = (UUID) row.get("attempt_id");
    Exercise exercise = school.exercises().version((UUID) row.get("exercise_version_id"));
    AnswerKey key = exercise.key().at((String) row.get("depth"), exercise.labelSet());
    List<Annotation> marks = school.work().submitted(attempt).orElseThrow().annotations();
    ScoringRules rules =
        new ScoringRules(
            ScoringRules.Preset.valueOf(((String) row.get("preset")).toUpperCase()),
            ScoringRules.Mode.valueOf((String) row.get("mode")));
    var score =
        new Scorer(exercise.passage(), key, exercise.labelSet().familyOf(), rules)
            .score(marks)
            .score();
    assertThat(row).containsEntry("key_number", exercise.keyNumber());
    assertThat(new BigDecimal((String) row.get("numerator")))
        .isEqualByComparingTo(score.numerator());
  }
}
