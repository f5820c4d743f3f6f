package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.exercise.Exercise;
import org.gloss.review.Appeal;
import org.gloss.review.Appeal.Decision;
import org.gloss.review.AppealAnswers;
import org.gloss.review.AppealAnswers.Acceptance;
import org.gloss.review.AppealSheet;
import org.gloss.review.AppealSheet.Way;
import org.gloss.review.Appeals;
import org.gloss.review.Contest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// How students argue back, and how teachers answer.
interface AppealCases {

  @Test
  default void aStudentCanArgueAboutWhatWasNotFoundAndAboutExtras(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson =
        quarrel.handedIn("Mina", "rammed through=slur", "three piers=slur", "lovely=loaded-term");

    assertThat(choices(quarrel, lesson))
        .extracting(Appeals.Choice::words)
        .containsExactly(
            "“rammed through”: you marked “slur”; the key has “loaded term”",
            "“Everybody in town wants it.”: missed; the key has “unsupported claim”",
            "“three piers”, “slur”: an extra");
  }

  @Test
  default void whatAStudentSaysReachesTheTeacherAndTheAnswerReachesTheStudent(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");

    quarrel.argues(lesson, "rammed through", " It is aimed\n at people. ");

    assertThat(quarrel.sheet().open())
        .singleElement()
        .satisfies(
            cluster -> {
              assertThat(cluster.kind()).isEqualTo(Contest.Kind.OTHER_NAME);
              assertThat(cluster.label()).isEqualTo("slur");
              assertThat(cluster.students()).isOne();
              assertThat(cluster.context().before()).isEqualTo("The council ");
              assertThat(cluster.context().words()).isEqualTo("rammed through");
              assertThat(cluster.key())
                  .containsExactly("“rammed through”: “loaded term”. SECRET-shove");
              assertThat(cluster.appeals())
                  .extracting(Appeal::words)
                  .containsExactly("It is aimed at people.");
            });
    quarrel.declines(quarrel.sheet().open().getFirst().ids(), "Nobody is named.");

    assertThat(quarrel.arguments(lesson))
        .singleElement()
        .satisfies(
            argument -> {
              assertThat(argument.appeal().state()).isEqualTo(Appeal.State.ANSWERED);
              Appeal.Answer answer = argument.appeal().answer().orElseThrow();
              assertThat(answer.decision()).isEqualTo(Decision.DECLINED);
              assertThat(answer.words()).isEqualTo("Nobody is named.");
              assertThat(answer.by()).isEqualTo("Ms Reed");
            });
    assertThat(quarrel.sheet().open()).isEmpty();
    assertThat(quarrel.sheet().answered())
        .extracting(AppealSheet.Answered::students)
        .containsExactly(1);
  }

  @Test
  default void nobodyArguesBeforeTheResultsAreReturned(School school) {
    Quarrel quarrel = Quarrel.test(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    assertNoArguing(quarrel, lesson, lesson.student());

    lesson.release();

    assertThat(quarrel.argues(lesson, "rammed through", "It is."))
        .isInstanceOf(Appeals.Outcome.Raised.class);
  }

  @Test
  default void nobodyArguesAboutAnAttemptThatIsOpen(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.begun("Mina");

    assertNoArguing(quarrel, lesson, lesson.student());
  }

  @Test
  default void nobodyElseArguesOrAnswers(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Quarrel other = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    Appeal appeal = quarrel.arguments(lesson).getFirst().appeal();
    Account classmate = school.student(quarrel.classroom(), "Jonas");

    for (Account stranger : List.of(classmate, other.teacher(), quarrel.teacher())) {
      assertNoArguing(quarrel, lesson, stranger);
      assertRefused(school, stranger, () -> quarrel.appeals().withdraw(appeal.id()));
    }
    for (Account stranger : List.of(classmate, lesson.student(), other.teacher())) {
      UUID id = quarrel.assignmentId();
      assertRefused(school, stranger, () -> quarrel.answers().of(id));
      assertRefused(
          school, stranger, () -> quarrel.answers().decline(id, Set.of(appeal.id()), "No."));
      assertRefused(school, stranger, () -> quarrel.answers().accept(id, List.of()));
    }
    assertRefused(school, classmate, () -> quarrel.appeals().of(lesson.attempt().id()));
    assertThat(quarrel.arguments(lesson).getFirst().appeal().state()).isEqualTo(Appeal.State.OPEN);
  }

  @Test
  default void aRemovedStudentArguesNoMoreAndWithdrawsNothing(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    Appeal appeal = quarrel.arguments(lesson).getFirst().appeal();
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(lesson.student().id())
        .update();

    assertNoArguing(quarrel, lesson, lesson.student());
    assertRefused(school, lesson.student(), () -> quarrel.appeals().withdraw(appeal.id()));
    assertThat(quarrel.sheet().open()).hasSize(1);
    assertThat(quarrel.sheet().aliases()).isEmpty();
  }

  @Test
  default void anAppealOfAnotherAssignmentIsNotAnswered(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Quarrel other = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    Set<UUID> ids = quarrel.sheet().open().getFirst().ids();

    assertThat(other.declines(ids, "No.")).isInstanceOf(AppealAnswers.Outcome.Refused.class);
    assertThat(quarrel.sheet().open()).hasSize(1);
  }

  @Test
  default void aSentenceHasOneTo500Characters(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");

    assertThat(refusal(quarrel.argues(lesson, "rammed through", " \n "))).contains("Write a");
    assertThat(refusal(quarrel.argues(lesson, "rammed through", "x".repeat(501))))
        .contains("501", "at most 500");
    assertThat(quarrel.argues(lesson, "rammed through", "x".repeat(500)))
        .isInstanceOf(Appeals.Outcome.Raised.class);
  }

  @Test
  default void whatIsNoChoiceIsRefused(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=loaded-term");
    UUID attempt = lesson.attempt().id();

    assertThat(
            refusal(
                school.as(
                    lesson.student(),
                    () -> quarrel.appeals().raise(attempt, "item 12-26 loaded-term", "It is."))))
        .contains("Choose first");
  }

  @Test
  default void thereIsOneOpenAppealAboutEachThingUntilItIsTakenBack(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    UUID attempt = lesson.attempt().id();
    String subject = choices(quarrel, lesson).getFirst().subject();
    quarrel.argues(lesson, "rammed through", "It is.");

    assertThat(choices(quarrel, lesson))
        .extracting(Appeals.Choice::subject)
        .doesNotContain(subject);
    assertThat(
            school.as(
                lesson.student(), () -> quarrel.appeals().raise(attempt, subject, "Once more.")))
        .isInstanceOf(Appeals.Outcome.AlreadyOpen.class);

    UUID appeal = quarrel.arguments(lesson).getFirst().appeal().id();
    assertThat(school.as(lesson.student(), () -> quarrel.appeals().withdraw(appeal))).isTrue();
    assertThat(school.as(lesson.student(), () -> quarrel.appeals().withdraw(appeal))).isFalse();
    assertThat(quarrel.sheet().open()).isEmpty();
    assertThat(
            school.as(
                lesson.student(), () -> quarrel.appeals().raise(attempt, subject, "Once more.")))
        .isInstanceOf(Appeals.Outcome.Raised.class);
  }

  @Test
  default void ofManyClicksAtOnceOneArgues(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    String subject = choices(quarrel, lesson).getFirst().subject();

    List<Appeals.Outcome> outcomes =
        Together.run(
            4,
            number ->
                () ->
                    school.as(
                        lesson.student(),
                        () -> quarrel.appeals().raise(lesson.attempt().id(), subject, "It is.")));

    assertThat(outcomes).filteredOn(Appeals.Outcome.Raised.class::isInstance).hasSize(1);
    assertThat(quarrel.arguments(lesson)).hasSize(1);
  }

  @Test
  default void whatMeansTheSameIsOneClusterAndThatOfMostStudentsComesFirst(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson one = quarrel.handedIn("Ada", "three piers=slur");
    Lesson two = quarrel.handedIn("Ben", "has three piers=slur");
    Lesson other = quarrel.handedIn("Cem", "three piers=loaded-term", "lovely view=slur");
    quarrel.argues(other, "three piers”, “loaded", "A boast.");
    quarrel.argues(other, "lovely view", "Ironic.");
    quarrel.argues(one, "three piers", "It mocks them.");
    quarrel.argues(two, "three piers", "It mocks.");
    quarrel.argues(two, "Everybody", "A saying.");
    quarrel.argues(one, "Everybody", "Everybody says so.");
    quarrel.argues(other, "Everybody", "Not meant so.");

    List<AppealSheet.Cluster> clusters = quarrel.sheet().open();

    assertThat(clusters).extracting(AppealSheet.Cluster::students).containsExactly(3, 2, 1, 1);
    assertThat(clusters)
        .extracting(AppealSheet.Cluster::kind)
        .containsExactly(
            Contest.Kind.MISSED, Contest.Kind.EXTRA, Contest.Kind.EXTRA, Contest.Kind.EXTRA);
    assertThat(clusters.get(1).context().words()).contains("three piers");
    assertThat(clusters.get(2).label()).isEqualTo("loaded term");
    assertThat(clusters.get(3).context().words()).isEqualTo("lovely view");
  }

  @Test
  default void onlyWhatMakesSenseIsOffered(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson named = quarrel.handedIn("Ada", "rammed through=slur", "three piers=slur");
    Lesson wide =
        quarrel.handedIn(
            "Ben", "The council rammed through its plan. Everybody in town=loaded-term");
    quarrel.argues(named, "rammed through", "Aimed at people.");
    quarrel.argues(named, "three piers", "It mocks.");
    quarrel.argues(named, "Everybody", "A saying.");
    quarrel.argues(wide, "rammed through", "All of it.");

    assertThat(ways(quarrel, Contest.Kind.OTHER_NAME)).containsExactly(Decision.ACCEPTED_LABEL);
    assertThat(ways(quarrel, Contest.Kind.EXTRA)).containsExactly(Decision.OPTIONAL_ITEM);
    assertThat(ways(quarrel, Contest.Kind.MISSED)).containsExactly(Decision.ITEM_OPTIONAL);
    assertThat(ways(quarrel, Contest.Kind.PARTLY)).containsExactly(Decision.WIDER_EXTENT);
  }

  @Test
  default void severalAcceptedAtOnceLeaveSomethingToFind(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Ada");
    quarrel.argues(lesson, "rammed through", "A plain word.");
    quarrel.argues(lesson, "Everybody", "A saying.");
    int before = quarrel.exercise().keyNumber();

    List<AppealAnswers.Acceptance> both =
        quarrel.sheet().open().stream()
            .map(one -> new AppealAnswers.Acceptance(one.ids(), Decision.ITEM_OPTIONAL, ""))
            .toList();

    assertThat(quarrel.does(() -> quarrel.answers().accept(quarrel.assignment().id(), both)))
        .isInstanceOfSatisfying(
            AppealAnswers.Outcome.Refused.class,
            refused -> assertThat(refused.reason()).contains("nothing would be left"));
    assertThat(quarrel.exercise().keyNumber()).isEqualTo(before);
    assertThat(quarrel.sheet().open()).hasSize(2);
  }

  @Test
  default void whereTheRulesMakeAnotherNameAnExtraTheLabelCanBeAccepted(School school) {
    Exercise exercise = Loading.fresh(school).startedHarbour();
    AssignmentSettings usual = AssignmentSettings.practice(exercise);
    AssignmentSettings naming =
        new AssignmentSettings(
            usual.mode(),
            "naming",
            usual.depth(),
            usual.schedule(),
            usual.attemptsAllowed(),
            usual.counts(),
            usual.timeLimit(),
            usual.release(),
            false,
            0);
    Quarrel quarrel = Quarrel.about(school, exercise, naming);
    Lesson lesson = quarrel.handedIn("Ada", "rammed through=unsupported-claim");
    quarrel.argues(lesson, "unsupported claim”: an extra", "Who says so?");

    assertThat(ways(quarrel, Contest.Kind.EXTRA))
        .containsExactly(Decision.OPTIONAL_ITEM, Decision.ACCEPTED_LABEL);
    quarrel.accepts(Decision.ACCEPTED_LABEL, "");
    assertThat(quarrel.exercise().key().items())
        .extracting(KeyItem::labels)
        .contains(List.of("loaded-term", "unsupported-claim"));
  }

  @Test
  default void acceptingMakesTheNextKeyAndTheAssignmentGoesOnToIt(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Exercise before = quarrel.exercise();
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is aimed at people.");

    AppealAnswers.Outcome outcome = quarrel.accepts(Decision.ACCEPTED_LABEL, "Well seen.");

    Exercise now = quarrel.exercise();
    assertThat(outcome).isEqualTo(new AppealAnswers.Outcome.Accepted(now));
    assertThat(now.keyNumber()).isEqualTo(before.keyNumber() + 1);
    assertThat(now.passage().text()).isEqualTo(before.passage().text());
    assertThat(quarrel.arguments(lesson).getFirst().appeal().answer().orElseThrow().words())
        .isEqualTo("Well seen.");
    assertThat(quarrel.does(() -> quarrel.revisions().changes(before.versionId(), now.versionId())))
        .containsExactly("The key now also accepts “slur” at “rammed through”.");
  }

  @Test
  default void severalAreAcceptedTogetherInOneNewVersion(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    int before = quarrel.exercise().keyNumber();
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur", "three piers=slur");
    quarrel.argues(lesson, "rammed through", "It is aimed at people.");
    quarrel.argues(lesson, "three piers", "It mocks.");
    List<Acceptance> all =
        quarrel.sheet().open().stream()
            .map(
                cluster ->
                    new Acceptance(cluster.ids(), cluster.ways().getFirst().decision(), "Yes."))
            .toList();

    quarrel.does(() -> quarrel.answers().accept(quarrel.assignmentId(), all));

    assertThat(quarrel.exercise().keyNumber()).isEqualTo(before + 1);
    assertThat(quarrel.exercise().key().items())
        .extracting(KeyItem::labels)
        .contains(List.of("loaded-term", "slur"), List.of("slur"));
    assertThat(quarrel.exercise().key().items())
        .filteredOn(item -> item.labels().equals(List.of("slur")))
        .extracting(KeyItem::reason)
        .containsExactly("Yes.");
    assertThat(quarrel.sheet().open()).isEmpty();
    assertThat(quarrel.sheet().answered()).hasSize(2);
  }

  @Test
  default void whoAnswersSecondIsTold(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    Set<UUID> ids = quarrel.sheet().open().getFirst().ids();
    quarrel.accepts(Decision.ACCEPTED_LABEL, "");
    Exercise now = quarrel.exercise();

    assertThat(quarrel.declines(ids, "No."))
        .isEqualTo(new AppealAnswers.Outcome.Overtaken("Ms Reed"));
    assertThat(
            quarrel.does(
                () ->
                    quarrel
                        .answers()
                        .accept(
                            quarrel.assignmentId(),
                            List.of(new Acceptance(ids, Decision.ACCEPTED_LABEL, "")))))
        .isEqualTo(new AppealAnswers.Outcome.Overtaken("Ms Reed"));
    assertThat(quarrel.exercise()).isEqualTo(now);
    assertThat(quarrel.sheet().answered()).hasSize(1);
  }

  @Test
  default void ofTwoAnswersAtOnceOneHolds(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    Set<UUID> ids = quarrel.sheet().open().getFirst().ids();

    List<AppealAnswers.Outcome> outcomes =
        Together.run(
            2,
            number ->
                () ->
                    number == 0
                        ? quarrel.declines(ids, "No.")
                        : quarrel.does(
                            () ->
                                quarrel
                                    .answers()
                                    .accept(
                                        quarrel.assignmentId(),
                                        List.of(
                                            new Acceptance(ids, Decision.ACCEPTED_LABEL, "")))));

    assertThat(outcomes).filteredOn(AppealAnswers.Outcome.Overtaken.class::isInstance).hasSize(1);
    assertThat(quarrel.sheet().answered()).hasSize(1);
    boolean accepted =
        quarrel.sheet().answered().getFirst().answer().decision() == Decision.ACCEPTED_LABEL;
    assertThat(quarrel.exercise().keyNumber()).isEqualTo(accepted ? 2 : 1);
  }

  @Test
  default void decliningNeedsWords(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");

    assertThat(quarrel.declines(quarrel.sheet().open().getFirst().ids(), " "))
        .isInstanceOf(AppealAnswers.Outcome.Refused.class);
    assertThat(quarrel.sheet().open()).hasSize(1);
  }

  @Test
  default void whatWasTakenBackMeanwhileIsNotAnswered(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson mina = quarrel.handedIn("Mina", "rammed through=slur");
    Lesson jonas = quarrel.handedIn("Jonas", "rammed through=slur");
    quarrel.argues(mina, "rammed through", "It is.");
    quarrel.argues(jonas, "rammed through", "It is.");
    Set<UUID> ids = quarrel.sheet().open().getFirst().ids();
    UUID own = quarrel.arguments(jonas).getFirst().appeal().id();
    school.as(jonas.student(), () -> quarrel.appeals().withdraw(own));

    assertThat(quarrel.declines(ids, "No.")).isInstanceOf(AppealAnswers.Outcome.Declined.class);

    assertThat(quarrel.arguments(jonas).getFirst().appeal().state())
        .isEqualTo(Appeal.State.WITHDRAWN);
    assertThat(quarrel.arguments(mina).getFirst().appeal().state())
        .isEqualTo(Appeal.State.ANSWERED);
  }

  @Test
  default void anExerciseOfAnotherTeacherStaysAsItIsAndTheAppealsStayOpen(School school) {
    Exercise fire = Author.of(school).publishesNew("The fire");
    Quarrel quarrel = Quarrel.about(school, fire, AssignmentSettings.practice(fire));
    Lesson lesson = quarrel.handedIn("Mina", "clown=loaded-term");
    quarrel.argues(lesson, "clown", "It is a word.");

    assertThat(quarrel.sheet().obstacle()).isPresent();
    assertThat(quarrel.accepts(Decision.ACCEPTED_LABEL, ""))
        .isInstanceOfSatisfying(
            AppealAnswers.Outcome.Refused.class,
            refused -> assertThat(refused.reason()).contains("belongs to Ms Reed"));
    assertThat(quarrel.exercise()).isEqualTo(fire);
    assertThat(quarrel.sheet().open()).hasSize(1);
    assertThat(quarrel.declines(quarrel.sheet().open().getFirst().ids(), "No."))
        .isInstanceOf(AppealAnswers.Outcome.Declined.class);
  }

  @Test
  default void anAppealGoesWithItsAttempt(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");

    school.jdbc().sql("delete from attempt where id = ?").param(lesson.attempt().id()).update();

    assertThat(school.rows("appeal", lesson.attempt().id())).isZero();
    assertThat(quarrel.sheet().open()).isEmpty();
  }

  private static List<Appeals.Choice> choices(Quarrel quarrel, Lesson lesson) {
    return quarrel
        .school()
        .as(lesson.student(), () -> quarrel.appeals().choices(lesson.attempt().id()));
  }

  private static List<Decision> ways(Quarrel quarrel, Contest.Kind kind) {
    return quarrel.sheet().open().stream()
        .filter(cluster -> cluster.kind() == kind)
        .flatMap(cluster -> cluster.ways().stream())
        .map(Way::decision)
        .toList();
  }

  private static String refusal(Appeals.Outcome outcome) {
    assertThat(outcome).isInstanceOf(Appeals.Outcome.Refused.class);
    return ((Appeals.Outcome.Refused) outcome).reason();
  }

  private static void assertNoArguing(Quarrel quarrel, Lesson lesson, Account who) {
    School school = quarrel.school();
    UUID attempt = lesson.attempt().id();
    assertRefused(school, who, () -> quarrel.appeals().choices(attempt));
    assertRefused(
        school, who, () -> quarrel.appeals().raise(attempt, "item 12-26 loaded-term", "It is."));
  }

  private static void assertRefused(School school, Account who, Supplier<?> work) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> school.as(who, work::get));
  }
}
