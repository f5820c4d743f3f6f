package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Memberships;
import org.gloss.classroom.roster.RosterFile;
import org.gloss.classroom.roster.RosterOutcome;
import org.gloss.classroom.roster.RosterPlan;
import org.gloss.classroom.roster.RosterPreview;
import org.gloss.exchange.Privacy;
import org.gloss.exchange.Retention;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Import;
import org.gloss.exercise.draft.Publishing;
import org.gloss.exercise.file.RawFile;
import org.gloss.review.Appeal.Decision;
import org.gloss.review.Appeals;
import org.gloss.review.live.Watching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/// Several desks and devices at once: teachers who change the same thing, and people whom somebody
/// else signs out, merges or erases meanwhile.
interface DesksCases {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  default void aPackThatIsImportedSeveralTimesAtOnceIsThereAsOften(long seed, School school) {
    Author author = Author.of(school);
    String id = "pack-" + author.account().id();
    RawFile file =
        Archives.file(
            "harbour.md", SmallLibrary.HARBOUR_FILE.replace("id: harbour\n", "id: " + id + "\n"));

    List<Import.Outcome> outcomes =
        Together.run(
            4,
            i ->
                () -> {
                  Jitter.of(seed, i).pause();
                  return author.does(() -> school.imports().take(List.of(file), ""));
                });

    assertThat(outcomes).hasOnlyElementsOfType(Import.Outcome.Taken.class);
    Set<String> ids = new HashSet<>();
    author.does(school.drafts()::mine).forEach(draft -> ids.add(draft.exerciseId()));
    assertThat(ids).hasSize(4).contains(id);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  default void ofSeveralWhoBeginTheNextVersionAtOnceOneDoesAndTheOthersGetIt(
      long seed, School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Fire " + seed);

    List<Draft> drafts =
        Together.run(
            4,
            i ->
                () -> {
                  Jitter.of(seed, i).pause();
                  return author.does(() -> school.drafts().change(exercise.id()));
                });

    assertThat(drafts).extracting(Draft::id).containsOnly(drafts.getFirst().id());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  default void publishingMeetsPublishingAndARevisionOfTheKeyEachGetsANumber(
      long seed, School school) {
    Author author = Author.of(school);
    Quarrel quarrel = Quarrel.practice(school);
    quarrel.argues(quarrel.handedIn("Mina", "rammed through=slur"), "rammed through", "It is.");
    Exercise first = quarrel.exercise();
    Draft draft = author.renames(author.does(() -> school.drafts().change(first.id())), "The pier");

    List<Boolean> done =
        Together.run(
            3,
            i ->
                () -> {
                  Jitter.of(seed, i).pause();
                  return i < 2
                      ? Attempted.maybe(
                              () ->
                                  author.does(
                                      () -> school.publishing().publish(draft.id(), "", true)))
                          .filter(Publishing.Outcome.Published.class::isInstance)
                          .isPresent()
                      : quarrel.accepts(Decision.ACCEPTED_LABEL, "") != null;
                });

    assertThat(done.subList(0, 2)).containsExactlyInAnyOrder(true, false);
    assertThat(school.exercises().newest(first.id()).orElseThrow().number()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12, 13})
  default void aRosterMeetsAMergeAndWhoeverComesSecondSeesTheFirst(long seed, School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    Account twin = desk.joins("Mina L").account();
    RosterPlan plan = plan(desk, "Mina\nMina L\nJonas\n");

    List<Boolean> done =
        Together.run(
            2,
            i ->
                () -> {
                  Jitter.of(seed, i).pause();
                  return i == 0
                      ? desk.does(() -> desk.rosters().apply(desk.id(), plan, true))
                          instanceof RosterOutcome.Applied
                      : Attempted.done(
                          () ->
                              desk.act(
                                  () ->
                                      desk.students()
                                          .merge(desk.id(), mina.id(), Set.of(twin.id()))));
                });

    assertThat(done).contains(true);
    assertThat(Orphans.in(school)).isEmpty();
    assertThat(desk.roll().in()).extracting(student -> student.alias()).doesNotHaveDuplicates();
    boolean merged = done.get(1);
    assertThat(desk.roll().in().stream().anyMatch(one -> one.accountId().equals(twin.id())))
        .isEqualTo(!merged);
  }

  @ParameterizedTest
  @ValueSource(longs = {14, 15})
  default void exercisesThatAreAssignedAtOnceHaveEachAPlaceOfTheirOwn(long seed, School school) {
    ClassDesk desk = ClassDesk.of(school);
    Exercise exercise = school.exercises().current().get(SmallLibrary.HARBOUR);

    Together.run(
        4,
        i ->
            () -> {
              Jitter.of(seed, i).pause();
              return desk.does(
                  () ->
                      school
                          .assignments()
                          .assign(
                              desk.id(),
                              exercise.versionId(),
                              AssignmentSettings.practice(exercise)));
            });

    assertThat(desk.does(() -> school.assignments().of(desk.id())))
        .extracting(Assignment::position)
        .containsExactly(0, 1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(longs = {16, 17})
  default void whoIsSignedOutEverywhereWhileTheyMarkLosesNothingAndIsOut(long seed, School school) {
    Lesson lesson = Lesson.practice(school);
    Account before = school.accounts().find(lesson.student().id()).orElseThrow();

    List<List<SavedAnnotation>> saved =
        Together.run(
            3,
            i ->
                () -> {
                  Jitter jitter = Jitter.of(seed, i);
                  jitter.pause();
                  if (i == 2) {
                    lesson
                        .school()
                        .as(
                            lesson.teacher(),
                            () ->
                                ClassDesk.of(lesson)
                                    .students()
                                    .resetReEntryCode(
                                        lesson.classroom().id(), lesson.student().id()));
                    return List.of();
                  }
                  List<SavedAnnotation> marks =
                      IntStream.range(0, 5).mapToObj(n -> lesson.mark("its plan", "slur")).toList();
                  marks.forEach(
                      mark ->
                          assertThat(lesson.put(mark).getFirst())
                              .isInstanceOf(PutOutcome.Saved.class));
                  return marks;
                });

    assertThat(lesson.saved())
        .containsExactlyInAnyOrderElementsOf(saved.stream().flatMap(List::stream).toList());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> stillIn(school, before));
    stillIn(school, school.accounts().find(before.id()).orElseThrow());
  }

  @Test
  default void aLockedTeachersLivePageIsShownOutWithoutARequest(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Watching page = Watching.of(school, lesson.teacher(), lesson.assignment().id())) {
      page.refresh();
      school
          .jdbc()
          .sql("update account set locked = true, epoch = epoch + 1 where id = ?")
          .param(lesson.teacher().id())
          .update();

      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(page::refresh);
    }
  }

  @Test
  default void whatTheDeviceOfAMergedNameHadNotSentYetStillArrives(School school) {
    Lesson lesson = Lesson.practice(school);
    ClassDesk desk = ClassDesk.of(lesson);
    Account twin = desk.joins("Mina L").account();
    school.clock().advance(Duration.ofMinutes(1));
    Lesson other =
        new Lesson(
            school,
            lesson.teacher(),
            lesson.classroom(),
            twin,
            lesson.assignment(),
            school.as(twin, () -> school.attempts().open(lesson.assignment().id()).orElseThrow()));
    other.put(other.mark("rammed through", "slur"));
    SavedAnnotation unsent = other.mark("three piers", "slur");
    desk.act(() -> desk.students().merge(desk.id(), lesson.student().id(), Set.of(twin.id())));

    List<PutOutcome> outcomes = other.put(unsent);

    assertThat(outcomes).hasOnlyElementsOfType(PutOutcome.Saved.class);
    assertThat(
            school.as(lesson.student(), () -> school.attempts().annotations(other.attempt().id())))
        .contains(unsent);
    Account stranger = desk.joins("Jonas").account();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                school.as(
                    stranger, () -> school.saves().put(other.attempt().id(), List.of(unsent))));
  }

  @Test
  default void whoeverWaitsReadsNoNameOfTheClassInTheirOwnData(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.act(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    Account waiting = ((JoinOutcome.Waiting) desk.tries("Mina")).account();
    Memberships memberships = school.context().getBean(Memberships.class);

    assertThat(school.as(waiting, memberships::own))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.classroom()).doesNotContain("9b");
              assertThat(one.teacher()).doesNotContain("Reed");
            });
    desk.act(() -> desk.students().approve(desk.id(), waiting.id()));
    assertThat(school.as(waiting, memberships::own).getFirst().classroom()).isEqualTo("Class 9b");
  }

  @Test
  default void whatWasAcceptedIsNotArguedOnceMore(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    String subject = quarrel.arguments(lesson).getFirst().appeal().contest().subject();
    quarrel.accepts(Decision.ACCEPTED_LABEL, "");

    Appeals.Outcome again =
        school.as(
            lesson.student(),
            () -> quarrel.appeals().raise(lesson.attempt().id(), subject, "Once more."));

    assertThat(again).isInstanceOf(Appeals.Outcome.Refused.class);
    assertThat(quarrel.arguments(lesson)).hasSize(1);
  }

  @Test
  default void theAnswerGoesWithTheLastStudentWhoMayReadIt(School school) {
    Quarrel quarrel = Quarrel.practice(school);
    Lesson lesson = quarrel.handedIn("Mina", "rammed through=slur");
    quarrel.argues(lesson, "rammed through", "It is.");
    String words = "Dear Mina " + UUID.randomUUID();
    quarrel.declines(quarrel.sheet().open().getFirst().ids(), words);
    assertThat(new TableScan(school).places(words)).containsExactly("appeal_answer.words");

    quarrel.does(
        () -> {
          school
              .context()
              .getBean(Privacy.class)
              .eraseStudent(quarrel.classroom().id(), lesson.student().id());
          return true;
        });

    assertThat(new TableScan(school).places(words)).isEmpty();
  }

  @Test
  default void ageTakesNeitherAListedNameOfAClassInUseNorAMergedOneAlone(School school) {
    Account administrator = AccountStaff.administrator(school);
    Retention retention = school.context().getBean(Retention.class);
    Lesson lesson = Lesson.practice(school);
    ClassDesk desk = ClassDesk.of(lesson);
    Account twin = desk.joins("Mina L").account();
    desk.act(() -> desk.students().merge(desk.id(), lesson.student().id(), Set.of(twin.id())));
    desk.does(() -> desk.rosters().apply(desk.id(), plan(desk, "Mina\nJonas\n"), false));
    school.clock().advance(Duration.ofDays(40));
    lesson.put(lesson.mark("its plan", "slur"));
    try {
      school.as(administrator, () -> retention.keep(Optional.of(30)));
      school.as(administrator, retention::eraseNow);
      assertThat(desk.roll().in()).extracting(one -> one.alias()).containsExactly("Jonas", "Mina");
      assertThat(school.accounts().find(twin.id())).isPresent();

      school.clock().advance(Duration.ofDays(40));
      school.as(administrator, retention::eraseNow);

      assertThat(school.accounts().find(lesson.student().id())).isEmpty();
      assertThat(school.accounts().find(twin.id())).isEmpty();
    } finally {
      school.as(administrator, () -> retention.keep(Optional.empty()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {18, 19})
  default void ageMeetsSomebodyWhoComesBackAndTakesAllOrNothing(long seed, School school) {
    Account administrator = AccountStaff.administrator(school);
    Retention retention = school.context().getBean(Retention.class);
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("its plan", "slur"));
    school.clock().advance(Duration.ofDays(40));
    try {
      school.as(administrator, () -> retention.keep(Optional.of(30)));
      Together.run(
          3,
          i ->
              () -> {
                Jitter.of(seed, i).pause();
                if (i == 0) {
                  school.as(administrator, retention::eraseNow);
                } else {
                  Attempted.maybe(() -> lesson.put(lesson.mark("three piers", "slur")));
                }
                return true;
              });
    } finally {
      school.as(administrator, () -> retention.keep(Optional.empty()));
    }

    assertThat(Orphans.in(school)).isEmpty();
    boolean there = school.accounts().find(lesson.student().id()).isPresent();
    assertThat(school.rows("annotation", lesson.attempt().id())).isBetween(0, there ? 3 : 0);
  }

  private static void stillIn(School school, Account account) {
    school.as(
        account,
        () -> {
          school.context().getBean(Accounts.class).requireStillSignedIn();
          return true;
        });
  }

  private static RosterPlan plan(ClassDesk desk, String text) {
    RosterFile file = new RosterFile("list.csv", text.getBytes(StandardCharsets.UTF_8));
    return ((RosterPreview.Planned)
            desk.does(() -> desk.rosters().preview(desk.id(), List.of(file), "")))
        .plan();
  }
}
