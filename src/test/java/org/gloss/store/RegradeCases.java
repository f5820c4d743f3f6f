package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.classroom.AssignedKeys;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.KeyChange;
import org.gloss.exercise.draft.KeyRevisions;
import org.gloss.review.Appeal.Decision;
import org.gloss.review.OwnScores;
import org.gloss.review.Regrade;
import org.gloss.review.Regrade.Change;
import org.gloss.review.RegradeSheet;
import org.gloss.review.RegradeSteps;
import org.gloss.review.Regrades;
import org.gloss.review.ScoreMove;
import org.gloss.scoring.Ratio;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// How scores follow a change of key or rules.
interface RegradeCases {

  @Test
  default void anAcceptedArgumentIsShownBeforeItMovesAnything(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.handedIn("Jonas", "rammed through=loaded-term");
    List<Map<String, Object>> before = quarrel.stored();
    assertThat(quarrel.preview().rows()).isEmpty();
    acceptSlur(quarrel, lesson);

    RegradeSheet sheet = quarrel.preview();

    assertThat(sheet.rows())
        .extracting(RegradeSheet.Row::change)
        .containsExactly(Change.UP, Change.SAME);
    assertThat(sheet.rows().getFirst().from().percent()).isEqualTo(35);
    assertThat(sheet.rows().getFirst().to().orElseThrow().percent()).isEqualTo(50);
    assertThat(sheet.aliases().get(sheet.rows().getFirst().accountId())).isEqualTo("Mina");
    assertThat(sheet.reasons())
        .containsExactly("The key now also accepts “slur” at “rammed through”.");
    assertThat(quarrel.stored()).isEqualTo(before);
  }

  @Test
  default void regradingMovesTheScoreAndSaysWhy(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    acceptSlur(quarrel, lesson);

    quarrel.regrades("The key now also accepts slur.");

    assertThat(lesson.resultsFor(lesson.student()).sheet().score().percent()).isEqualTo(50);
    assertThat(lesson.resultsFor(lesson.student()).exercise()).isEqualTo(quarrel.exercise());
    assertThat(quarrel.stored().getFirst())
        .containsEntry("exercise_version_id", quarrel.exercise().versionId())
        .containsEntry("key_number", 2);
    assertThat(moves(quarrel, lesson, lesson.student()))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.from().percent()).isEqualTo(35);
              assertThat(move.to().percent()).isEqualTo(50);
              assertThat(move.words()).isEqualTo("The key now also accepts slur.");
              assertThat(move.undoneAt()).isEmpty();
            });
    assertThat(quarrel.preview().rows()).isEmpty();
    assertThat(quarrel.preview().current()).isOne();
  }

  @Test
  default void aChangeOfRulesIsOfferedTooAndLowersNothingUnlessAsked(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.handedIn("Jonas", "rammed through=loaded-term");
    quarrel.preset("naming");
    Map<String, Object> mina = stored(quarrel, lesson);

    assertThat(quarrel.preview().count(Change.DOWN)).isOne();
    assertThat(quarrel.preview().reasons())
        .containsExactly("The rules are now: naming, practice, labels: All.");
    quarrel.regrades("");

    assertThat(stored(quarrel, lesson)).isEqualTo(mina);
    assertThat(latest(quarrel).of(Change.KEPT)).isOne();
    assertThat(latest(quarrel).of(Change.SAME)).isOne();
    assertThat(quarrel.regrades("")).isInstanceOf(Regrades.Outcome.NothingToDo.class);

    quarrel.does(() -> quarrel.regrades().apply(quarrel.assignmentId(), true, "Stricter."));

    assertThat(lesson.resultsFor(lesson.student()).sheet().score().percent()).isEqualTo(25);
    assertThat(moves(quarrel, lesson, lesson.student())).hasSize(1);
    assertThat(quarrel.preview().rows()).isEmpty();
  }

  @Test
  default void exactSharesDecideWhetherAScoreWouldFall(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.preset("spotting");
    school
        .jdbc()
        .sql("update scoresheet set numerator = '1.001' where attempt_id = ?")
        .param(lesson.attempt().id())
        .update();

    assertThat(quarrel.preview().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.from()).isEqualTo(ratio("1.001", "2"));
              assertThat(row.to()).contains(ratio("1", "2"));
              assertThat(row.from().percent()).isEqualTo(row.to().orElseThrow().percent());
              assertThat(row.change()).isEqualTo(Change.DOWN);
            });
    assertThat(quarrel.regrades("")).isInstanceOf(Regrades.Outcome.NothingToDo.class);
  }

  @Test
  default void regradingTwiceIsRegradingOnceAndNeverLowersBySurprise(School school) {
    Random random = new Random(20_261_126);
    Quarrel quarrel = Quarrel.practice(school);
    for (int student = 0; student < 8; student++) {
      quarrel.handedIn("Student " + student, randomMarks(random));
    }
    for (int round = 0; round < 12; round++) {
      changeSomething(quarrel, random);
      boolean lowerToo = random.nextBoolean();
      Map<Object, Ratio> before = scores(quarrel);

      quarrel.does(() -> quarrel.regrades().apply(quarrel.assignmentId(), lowerToo, "Round"));
      List<Map<String, Object>> once = quarrel.stored();
      assertThat(
              quarrel.does(
                  () -> quarrel.regrades().apply(quarrel.assignmentId(), lowerToo, "Again")))
          .isInstanceOf(Regrades.Outcome.NothingToDo.class);

      assertThat(quarrel.stored()).isEqualTo(once);
      if (!lowerToo) {
        scores(quarrel)
            .forEach(
                (attempt, score) -> assertThat(score).isGreaterThanOrEqualTo(before.get(attempt)));
      } else {
        assertThat(quarrel.preview().rows()).isEmpty();
      }
    }
  }

  @Test
  default void aScoreThatATeacherGaveIsLeftAloneAndThatIsSaid(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.does(
        () ->
            school
                .context()
                .getBean(OwnScores.class)
                .give(lesson.attempt().id(), 90, "A fine reason."));
    acceptSlur(quarrel, lesson);
    quarrel.handedIn("Jonas", "rammed through=slur");
    quarrel.preset("spotting");
    Map<String, Object> before = stored(quarrel, lesson);

    assertThat(quarrel.preview().count(Change.LEFT)).isOne();
    quarrel.regrades("");

    assertThat(stored(quarrel, lesson)).isEqualTo(before);
    assertThat(latest(quarrel).of(Change.LEFT)).isOne();
    assertThat(moves(quarrel, lesson, lesson.student())).isEmpty();
  }

  @Test
  default void undoingPutsEveryRowBackAsItWas(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.handedIn("Jonas", "rammed through=loaded-term", "three piers=slur");
    quarrel.handedIn("Ada");
    List<Map<String, Object>> before = quarrel.stored();
    acceptSlur(quarrel, lesson);
    quarrel.preset("spotting");
    quarrel.regrades("");
    assertThat(quarrel.stored()).isNotEqualTo(before);
    UUID regrade = latest(quarrel).regrade().id();

    assertThat(quarrel.does(() -> quarrel.regrades().undo(regrade)))
        .isInstanceOf(Regrades.Outcome.Undone.class);

    assertThat(quarrel.stored()).isEqualTo(before);
    assertThat(moves(quarrel, lesson, lesson.student()))
        .singleElement()
        .satisfies(move -> assertThat(move.undoneAt()).isPresent());
    assertThat(quarrel.does(() -> quarrel.regrades().undo(regrade)))
        .isInstanceOf(Regrades.Outcome.Overtaken.class);
    assertThat(quarrel.preview().rows()).hasSize(3);
  }

  @Test
  default void whatALaterRegradingChangedIsNotUndoneBeforeThatIs(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    List<Map<String, Object>> first = quarrel.stored();
    acceptSlur(quarrel, lesson);
    quarrel.regrades("One");
    UUID one = latest(quarrel).regrade().id();
    List<Map<String, Object>> second = quarrel.stored();
    quarrel.preset("naming");
    quarrel.regrades("Two");
    UUID two = latest(quarrel).regrade().id();
    List<Map<String, Object>> third = quarrel.stored();

    assertThat(quarrel.does(() -> quarrel.regrades().undo(one)))
        .isInstanceOf(Regrades.Outcome.Overtaken.class);
    assertThat(quarrel.stored()).isEqualTo(third);

    quarrel.does(() -> quarrel.regrades().undo(two));
    assertThat(quarrel.stored()).isEqualTo(second);
    quarrel.does(() -> quarrel.regrades().undo(one));
    assertThat(quarrel.stored()).isEqualTo(first);
  }

  @Test
  default void whatAServerLeavesUnfinishedGoesOnWhenThePageIsOpened(School school) {
    Quarrel quarrel = crowd(school);
    RegradeSteps steps = new RegradeSteps(school);
    UUID regrade = steps.begin(quarrel.assignment(), false);

    assertThat(steps.step(regrade)).isTrue();
    Regrade.Progress half = latest(quarrel);
    assertThat(half.done()).isEqualTo(RegradeSteps.BATCH);
    assertThat(half.all()).isEqualTo(RegradeSteps.BATCH + 30);
    assertThat(half.regrade().state()).isEqualTo(Regrade.State.RUNNING);
    assertThat(quarrel.regrades("Twice")).isInstanceOf(Regrades.Outcome.Running.class);
    assertThat(quarrel.does(() -> quarrel.regrades().undo(regrade)))
        .isInstanceOf(Regrades.Outcome.Running.class);

    quarrel.preview();

    assertThat(latest(quarrel).regrade().state()).isEqualTo(Regrade.State.DONE);
    assertThat(latest(quarrel).of(Change.UP)).isEqualTo(RegradeSteps.BATCH + 30);
    assertThat(quarrel.preview().rows()).isEmpty();
    assertThat(steps.step(regrade)).isFalse();
  }

  @Test
  default void whatAServerLeavesUnfinishedGoesOnAtTheNextStartAndCanBeUndoneWhole(School school) {
    Quarrel quarrel = crowd(school);
    List<Map<String, Object>> before = quarrel.stored();
    RegradeSteps steps = new RegradeSteps(school);
    UUID regrade = steps.begin(quarrel.assignment(), false);
    steps.step(regrade);

    steps.start();

    assertThat(latest(quarrel).regrade().state()).isEqualTo(Regrade.State.DONE);
    assertThat(latest(quarrel).of(Change.UP)).isEqualTo(RegradeSteps.BATCH + 30);
    quarrel.does(() -> quarrel.regrades().undo(regrade));
    assertThat(quarrel.stored()).isEqualTo(before);
  }

  @Test
  default void whatIsHandedInMeanwhileIsScoredWithTheNewKeyByItself(School school) {
    Quarrel quarrel = crowd(school);
    RegradeSteps steps = new RegradeSteps(school);
    UUID regrade = steps.begin(quarrel.assignment(), false);
    steps.step(regrade);

    Lesson late = quarrel.handedIn("Mina", "rammed through=slur");
    Map<String, Object> row = stored(quarrel, late);
    steps.start();

    assertThat(row).containsEntry("exercise_version_id", quarrel.exercise().versionId());
    assertThat(stored(quarrel, late)).isEqualTo(row);
    assertThat(latest(quarrel).all()).isEqualTo(RegradeSteps.BATCH + 30);
  }

  @Test
  default void aScoreThatCameWithTheOldKeyInTheMiddleIsTakenUp(School school) {
    Quarrel quarrel = crowd(school);
    RegradeSteps steps = new RegradeSteps(school);
    UUID regrade = steps.begin(quarrel.assignment(), false);
    steps.step(regrade);
    Lesson late = quarrel.handedIn("Mina", "rammed through=slur");
    school
        .jdbc()
        .sql(
            "update scoresheet set exercise_version_id = (select exercise_version_id from attempt"
                + " where id = attempt_id), numerator = '0.7' where attempt_id = ?")
        .param(late.attempt().id())
        .update();
    school
        .jdbc()
        .sql("update scoresheet set preset = 'naming' where attempt_id = ?")
        .param(late.attempt().id())
        .update();

    steps.start();

    assertThat(latest(quarrel).all()).isEqualTo(RegradeSteps.BATCH + 31);
    assertThat(stored(quarrel, late)).containsEntry("percent", 50);
    assertThat(quarrel.preview().rows()).isEmpty();
  }

  @Test
  default void aScoreThatCameWithWhatHoldsLaterIsNotTakenBack(School school) {
    Quarrel quarrel = crowd(school);
    RegradeSteps steps = new RegradeSteps(school);
    UUID regrade = steps.begin(quarrel.assignment(), false);
    steps.step(regrade);
    quarrel.preset(quarrel.assignment().preset().equals("naming") ? "balanced" : "naming");
    Lesson late = quarrel.handedIn("Mina", "rammed through=slur");
    Map<String, Object> row = stored(quarrel, late);

    steps.start();

    assertThat(latest(quarrel).regrade().state()).isEqualTo(Regrade.State.DONE);
    assertThat(latest(quarrel).all()).isEqualTo(RegradeSteps.BATCH + 30);
    assertThat(stored(quarrel, late)).isEqualTo(row);
  }

  @Test
  default void severalStepsAtOnceMakeEachScoreOnce(School school) {
    Quarrel quarrel = crowd(school);
    RegradeSteps steps = new RegradeSteps(school);
    UUID regrade = steps.begin(quarrel.assignment(), false);

    Together.run(
        3,
        number ->
            () -> {
              while (steps.step(regrade)) {
                Thread.onSpinWait();
              }
              return true;
            });

    assertThat(latest(quarrel).of(Change.UP)).isEqualTo(RegradeSteps.BATCH + 30);
    assertThat(latest(quarrel).of(Change.PENDING)).isZero();
  }

  @Test
  default void ofTwoWhoRegradeAtOnceOneDoes(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    acceptSlur(quarrel, quarrel.handedIn("Mina", "rammed through=slur"));

    List<Regrades.Outcome> outcomes = Together.run(2, number -> () -> quarrel.regrades("Now"));

    assertThat(outcomes).filteredOn(Regrades.Outcome.Begun.class::isInstance).hasSize(1);
    assertThat(quarrel.preview().past()).hasSize(1);
  }

  @Test
  default void aNewerKeyFromTheBankCanBeUsed(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    quarrel.handedIn("Mina", "rammed through=slur");
    Author colleague = Author.of(school);
    Exercise newer =
        ((KeyRevisions.Outcome.Revised)
                colleague.does(
                    () ->
                        quarrel
                            .revisions()
                            .revise(
                                quarrel.exercise().versionId(),
                                List.of(slurAt(quarrel.exercise())),
                                "")))
            .exercise();
    assertThat(quarrel.preview().newer()).contains(newer);
    assertThat(quarrel.preview().rows()).isEmpty();

    assertThat(
            quarrel.does(
                () ->
                    school
                        .context()
                        .getBean(AssignedKeys.class)
                        .use(quarrel.assignmentId(), newer.versionId())))
        .isTrue();

    assertThat(quarrel.preview().newer()).isEmpty();
    assertThat(quarrel.preview().count(Change.UP)).isOne();
    assertThat(quarrel.preview().reasons())
        .containsExactly(
            "The labels of “rammed through” changed from loaded term to loaded term, slur.");
  }

  @Test
  default void workOnAnotherTextKeepsItsOwnKey(School school) {
    Loading loading = Loading.fresh(school);
    Exercise first = loading.startedHarbour();
    Quarrel quarrel = Quarrel.about(school, first, AssignmentSettings.practice(first));
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    Map<String, Object> before = stored(quarrel, lesson);
    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("three piers", "four piers"));
    Exercise second = loading.startedHarbour();
    quarrel.does(() -> school.assignments().useVersion(quarrel.assignmentId(), second.versionId()));

    assertThat(quarrel.preview().rows()).isEmpty();
    assertThat(quarrel.preview().newer()).isEmpty();
    assertThat(quarrel.regrades("")).isInstanceOf(Regrades.Outcome.NothingToDo.class);
    assertThat(stored(quarrel, lesson)).isEqualTo(before);
  }

  @Test
  default void theLogSaysWhoRegradedWhatAndWhy(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    acceptSlur(quarrel, quarrel.handedIn("Mina", "rammed through=slur"));
    quarrel.regrades("Slur is fair.");
    quarrel.does(() -> quarrel.regrades().undo(latest(quarrel).regrade().id()));

    List<Map<String, Object>> lines =
        school
            .jdbc()
            .sql("select actor_id, act from audit_entry where classroom_id = ?")
            .param(quarrel.classroom().id())
            .query()
            .listOfRows();
    assertThat(lines)
        .extracting(line -> (String) line.get("act"))
        .contains(
            "Accepted 1 argument about “The harbour”: key 2. The key now also accepts “slur” at"
                + " “rammed through”.",
            "Began regrading 1 of “The harbour” with key 2, balanced, practice, labels: All, raise"
                + " only. Slur is fair.",
            "Finished regrading 1 of “The harbour”: 1 up, 0 down, 0 equal, 0 kept, 0 left alone",
            "Undid regrading 1 of “The harbour”");
    assertThat(lines).extracting(line -> line.get("actor_id")).containsOnly(quarrel.teacher().id());
  }

  @Test
  default void nobodyElseRegradesOrSeesWhy(School school) {
    Quarrel quarrel = Quarrel.test(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    Account classmate = school.student(quarrel.classroom(), "Jonas");
    Account other = Quarrel.practice(school).teacher();
    quarrel.preset("spotting");
    quarrel.regrades("");
    UUID regrade = latest(quarrel).regrade().id();
    UUID id = quarrel.assignmentId();
    List<Map<String, Object>> before = quarrel.stored();

    for (Account stranger : List.of(lesson.student(), classmate, other)) {
      assertRefused(school, stranger, () -> quarrel.regrades().of(id));
      assertRefused(school, stranger, () -> quarrel.regrades().progress(id));
      assertRefused(school, stranger, () -> quarrel.regrades().apply(id, true, ""));
      assertRefused(school, stranger, () -> quarrel.regrades().undo(regrade));
      assertRefused(school, stranger, () -> moves(quarrel, lesson, stranger));
    }
    assertThat(quarrel.stored()).isEqualTo(before);
    lesson.release();
    assertThat(moves(quarrel, lesson, lesson.student())).hasSize(1);
  }

  /// More than one step's worth of students whose scores the next key raises.
  private static Quarrel crowd(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Crowd.handsIn(quarrel, RegradeSteps.BATCH + 30, "rammed through", "slur");
    quarrel.preview();
    Exercise newer =
        ((KeyRevisions.Outcome.Revised)
                quarrel.does(
                    () ->
                        quarrel
                            .revisions()
                            .revise(
                                quarrel.exercise().versionId(),
                                List.of(slurAt(quarrel.exercise())),
                                "")))
            .exercise();
    quarrel.does(() -> school.assignments().useVersion(quarrel.assignmentId(), newer.versionId()));
    return quarrel;
  }

  private static KeyChange slurAt(Exercise exercise) {
    int start = exercise.passage().text().indexOf("rammed through");
    return new KeyChange.AcceptLabel(
        new LabelledSpan(new Span(start, start + "rammed through".length()), "loaded-term"),
        "slur");
  }

  private static void acceptSlur(Quarrel quarrel, Lesson lesson) {
    quarrel.argues(lesson, "rammed through", "It is aimed at people.");
    quarrel.accepts(Decision.ACCEPTED_LABEL, "");
  }

  private static String[] randomMarks(Random random) {
    List<String> words =
        List.of("rammed through", "Everybody in town wants it.", "three piers", "lovely", "plan");
    List<String> labels = List.of("loaded-term", "slur", "unsupported-claim");
    return words.stream()
        .filter(word -> random.nextBoolean())
        .map(word -> word + "=" + labels.get(random.nextInt(labels.size())))
        .toArray(String[]::new);
  }

  /// Another preset, or one more accepted label or optional item.
  private static void changeSomething(Quarrel quarrel, Random random) {
    if (random.nextBoolean()) {
      quarrel.preset(List.of("spotting", "balanced", "naming").get(random.nextInt(3)));
      return;
    }
    Exercise exercise = quarrel.exercise();
    List<KeyItem> items = exercise.key().items();
    KeyItem item = items.get(random.nextInt(items.size()));
    LabelledSpan named = new LabelledSpan(item.span(), item.labels().getFirst());
    String label = List.of("loaded-term", "slur", "unsupported-claim").get(random.nextInt(3));
    KeyChange change =
        random.nextBoolean()
            ? new KeyChange.AcceptLabel(named, label)
            : new KeyChange.AddOptional(new LabelledSpan(item.span(), label), "Fair.");
    KeyRevisions.Outcome outcome =
        quarrel.does(
            () -> quarrel.revisions().revise(exercise.versionId(), List.of(change), "Change"));
    if (outcome instanceof KeyRevisions.Outcome.Revised(Exercise newer)) {
      quarrel.does(
          () ->
              quarrel.school().assignments().useVersion(quarrel.assignmentId(), newer.versionId()));
    }
  }

  private static Map<Object, Ratio> scores(Quarrel quarrel) {
    return quarrel.stored().stream()
        .collect(
            Collectors.toMap(
                row -> row.get("attempt_id"),
                row -> ratio((String) row.get("numerator"), (String) row.get("denominator"))));
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  private static Map<String, Object> stored(Quarrel quarrel, Lesson lesson) {
    return quarrel.stored().stream()
        .filter(row -> row.get("attempt_id").equals(lesson.attempt().id()))
        .findFirst()
        .orElseThrow();
  }

  private static Regrade.Progress latest(Quarrel quarrel) {
    return quarrel.does(() -> quarrel.regrades().progress(quarrel.assignmentId())).orElseThrow();
  }

  private static List<ScoreMove> moves(Quarrel quarrel, Lesson lesson, Account reader) {
    return quarrel.school().as(reader, () -> quarrel.regrades().moves(lesson.attempt().id()));
  }

  private static void assertRefused(School school, Account who, Supplier<?> work) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> school.as(who, work::get));
  }
}
