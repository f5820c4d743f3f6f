package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.AssignmentList;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.ChangeOutcome;
import org.gloss.classroom.ChangeOutcome.Changed;
import org.gloss.classroom.ChangeOutcome.Refused;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Extensions;
import org.gloss.classroom.Schedule;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Drafts;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What a teacher may change about an assignment, and what they may not any more.
interface AssignmentCases {

  @Test
  default void settingsAreKeptAsTheyAreGiven(School school) {
    Instant now = school.clock().instant();
    Lesson lesson = Given.practice(school).limit(Duration.ofMinutes(10)).begun(school);
    AssignmentSettings settings =
        Given.practice(school)
            .limit(Duration.ofMinutes(12))
            .attempts(7)
            .masked()
            .opens(now.minusSeconds(60))
            .due(now.plusSeconds(60))
            .closes(now.plusSeconds(120))
            .settings();

    assertThat(change(lesson, settings)).isEqualTo(new Changed(false));
    assertThat(assignment(lesson).settings()).isEqualTo(settings);
  }

  @Test
  default void timesInNoOrderAreRefusedInWordsAndChangeNothing(School school) {
    Instant now = school.clock().instant();
    Lesson lesson = Given.practice(school).begun(school);
    AssignmentSettings settings =
        Given.practice(school).due(now.plusSeconds(60)).closes(now).settings();

    assertThat(change(lesson, settings))
        .isEqualTo(new Refused("It closes before it is due. Choose a later closing time."));
    assertThat(assignment(lesson)).isEqualTo(lesson.assignment());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Given(settings).to(school, lesson.teacher(), lesson.classroom()));
  }

  @Test
  default void whatEndedBeforeItWasDueCanStillBeChanged(School school) {
    Lesson lesson =
        Given.practice(school).due(school.clock().instant().plusSeconds(600)).begun(school);
    school.as(
        lesson.teacher(),
        () -> {
          school.workTime().endNow(lesson.assignment().id());
          return true;
        });
    AssignmentSettings now = assignment(lesson).settings();
    AssignmentSettings masked =
        new AssignmentSettings(
            now.mode(),
            now.preset(),
            now.depth(),
            now.schedule(),
            5,
            now.counts(),
            now.timeLimit(),
            now.release(),
            true,
            now.lateCosts());

    assertThat(now.schedule().fault()).isPresent();
    assertThat(change(lesson, masked)).isEqualTo(new Changed(false));
  }

  @Test
  default void aFormThatWasOpenedBeforeMoreTimeWasGivenTakesNoneBack(School school) {
    Instant closing = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).closes(closing).begun(school);
    AssignmentSettings seen = lesson.assignment().settings();
    school.as(
        lesson.teacher(),
        () -> {
          school.workTime().addMinutes(lesson.assignment().id(), 10);
          return true;
        });

    assertThat(
            school.as(
                lesson.teacher(),
                () -> school.assignments().change(lesson.assignment().id(), seen, seen)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).contains("were changed meanwhile"));
    assertThat(assignment(lesson).settings().schedule().closesAt())
        .contains(closing.plusSeconds(600));
  }

  @Test
  default void aSlipInTheFormDoesNotEndWhatStudentsAreAt(School school) {
    Instant now = school.clock().instant();
    Lesson lesson = Given.practice(school).limit(Duration.ofMinutes(10)).begun(school);
    Given same = Given.practice(school).limit(Duration.ofMinutes(10));

    assertThat(change(lesson, same.closes(now.minusSeconds(60)).settings()))
        .isInstanceOf(Refused.class);
    assertThat(change(lesson, Given.practice(school).limit(Duration.ofMinutes(5)).settings()))
        .isEqualTo(
            new Refused(
                "Students have begun, so the time for one try can be longer, not shorter."));
    assertThat(assignment(lesson)).isEqualTo(lesson.assignment());
  }

  @Test
  default void theDepthStaysOnceSomebodyHasBegun(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    Assignment assignment = Given.practice(school).to(school, teacher, classroom);
    AssignmentSettings other = withDepth(assignment.settings(), otherDepth(school, assignment));

    assertThat(
            school.as(
                teacher,
                () -> school.assignments().change(assignment.id(), assignment.settings(), other)))
        .isEqualTo(new Changed(false));

    Account student = school.student(classroom, "Mina");
    school.as(student, () -> school.attempts().open(assignment.id()));
    assertThat(
            school.as(
                teacher,
                () -> school.assignments().change(assignment.id(), other, assignment.settings())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).contains("the depth cannot change any more"));
    assertThat(
            school.as(
                teacher,
                () ->
                    school
                        .assignments()
                        .change(
                            assignment.id(), other, withDepth(assignment.settings(), "nowhere"))))
        .isInstanceOf(Refused.class);
  }

  @Test
  default void otherRulesKeepStoredScoresAndOfferARegrade(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"), lesson.mark("its plan", "slur"));
    lesson.submit();
    String before = lesson.resultsFor(lesson.teacher()).sheet().score().toString();

    assertThat(change(lesson, withMode(lesson.assignment().settings(), Mode.TEST)))
        .isEqualTo(new Changed(true));

    assertThat(lesson.resultsFor(lesson.teacher()).sheet().score()).hasToString(before);
    assertThat(lesson.resultsFor(lesson.teacher()).basis().rules().mode().name())
        .isEqualTo("PRACTICE");
  }

  @Test
  default void aVersionWithTheSameTextGoesOnAndOneWithAnotherIsForThoseWhoBeginNow(School school) {
    Author author = Author.of(school);
    Exercise first = author.publishesNew("The clown " + UUID.randomUUID());
    Classroom classroom = school.emptyClassroom(author.account());
    UUID id =
        author.does(
            () ->
                school
                    .assignments()
                    .assign(classroom.id(), first.versionId(), AssignmentSettings.practice(first)));
    Account mina = school.student(classroom, "Mina");
    Attempt began = school.as(mina, () -> school.attempts().open(id).orElseThrow());

    Exercise renamed = nextVersion(author, first, "The clown burned it all down.");
    assertThat(use(author, id, renamed)).isEqualTo(new Changed(true));
    Exercise other = nextVersion(author, first, "The clown burned it all down again.");
    assertThat(use(author, id, other)).isEqualTo(new Changed(false));

    Account jonas = school.student(classroom, "Jonas");
    Attempt begins = school.as(jonas, () -> school.attempts().open(id).orElseThrow());
    assertThat(school.as(mina, () -> school.attempts().own(began.id())).exerciseVersionId())
        .isEqualTo(first.versionId());
    assertThat(begins.exerciseVersionId()).isEqualTo(other.versionId());
    Exercise stranger = school.exercises().current().get(SmallLibrary.HARBOUR);
    assertThatIllegalArgumentException().isThrownBy(() -> use(author, id, stranger));
  }

  @Test
  default void anExtensionIsGivenChangedAndTakenBack(School school) {
    Instant due = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).due(due).begun(school);
    Instant later = due.plusSeconds(600);

    assertThat(grant(lesson, extension(lesson, Optional.of(later), Optional.empty(), 0)))
        .isInstanceOf(Changed.class);
    Extension longer = extension(lesson, Optional.of(later.plusSeconds(60)), Optional.empty(), 0);
    grant(lesson, longer);
    assertThat(extensions(lesson)).containsExactly(longer);
    assertThat(
            school
                .as(lesson.student(), () -> school.assignments().terms(lesson.assignment().id()))
                .dueAt())
        .contains(later.plusSeconds(60));

    takeBack(lesson);
    takeBack(lesson);
    assertThat(extensions(lesson)).isEmpty();
  }

  @Test
  default void anExtensionThatChangesNothingIsRefusedInWords(School school) {
    Instant due = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).due(due).begun(school);

    assertRefused(lesson, Optional.empty(), Optional.empty(), 0, "Choose a later");
    assertRefused(lesson, Optional.of(due), Optional.empty(), 0, "not later than the class's");
    assertRefused(lesson, Optional.empty(), Optional.of(due), 0, "does not close");
    assertRefused(lesson, Optional.empty(), Optional.empty(), 50, "no time limit");
    Account stranger = Given.practice(school).begun(school).student();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                grant(
                    lesson,
                    new Extension(
                        lesson.assignment().id(),
                        stranger.id(),
                        Optional.of(due.plusSeconds(60)),
                        Optional.empty(),
                        0)));
    assertThat(extensions(lesson)).isEmpty();
  }

  @Test
  default void theListIsPutInAnotherOrder(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    UUID a = Given.practice(school).to(school, teacher, classroom).id();
    UUID b = Given.practice(school).to(school, teacher, classroom).id();
    UUID c = Given.practice(school).to(school, teacher, classroom).id();

    does(school, teacher, list -> list.moveUp(c));
    assertThat(order(school, teacher, classroom)).containsExactly(a, c, b);
    does(school, teacher, list -> list.moveDown(a));
    assertThat(order(school, teacher, classroom)).containsExactly(c, a, b);
    does(school, teacher, list -> list.moveUp(c));
    does(school, teacher, list -> list.moveDown(b));
    assertThat(order(school, teacher, classroom)).containsExactly(c, a, b);
  }

  @Test
  default void whatNobodyHasBegunIsWithdrawnAtOnce(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    UUID first = Given.practice(school).to(school, teacher, classroom).id();
    UUID second = Given.practice(school).to(school, teacher, classroom).id();

    assertThat(withdraw(school, teacher, first, "")).isInstanceOf(Changed.class);
    UUID third = Given.practice(school).to(school, teacher, classroom).id();

    assertThat(order(school, teacher, classroom)).containsExactly(second, third);
  }

  @Test
  default void whatHasWorkIsErasedOnlyAfterItsTitleIsTyped(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    UUID id = lesson.assignment().id();

    for (String typed : List.of("", "The", "The harbour!")) {
      assertThat(withdraw(school, lesson.teacher(), id, typed)).isInstanceOf(Refused.class);
    }
    assertThat(school.rows("annotation", lesson.attempt().id())).isOne();

    assertThat(withdraw(school, lesson.teacher(), id, " the harbour ")).isInstanceOf(Changed.class);
    assertThat(order(school, lesson.teacher(), lesson.classroom())).isEmpty();
    assertThat(school.rows("annotation", lesson.attempt().id())).isZero();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isZero();
  }

  @Test
  default void onlyTheClassesTeacherChangesAnything(School school) {
    Instant due = school.clock().instant().plusSeconds(600);
    Lesson lesson = Given.practice(school).due(due).begun(school);
    UUID id = lesson.assignment().id();
    Extension extension = extension(lesson, Optional.of(due.plusSeconds(60)), Optional.empty(), 0);
    AssignmentList list = school.context().getBean(AssignmentList.class);
    Extensions extensions = school.context().getBean(Extensions.class);

    for (Account stranger : List.of(school.teacher(), lesson.student())) {
      for (Runnable change :
          List.<Runnable>of(
              () ->
                  school
                      .assignments()
                      .change(id, lesson.assignment().settings(), lesson.assignment().settings()),
              () -> school.assignments().useVersion(id, lesson.assignment().exerciseVersionId()),
              () -> extensions.grant(extension),
              () -> extensions.takeBack(id, lesson.student().id()),
              () -> list.moveUp(id),
              () -> list.moveDown(id),
              () -> list.begun(id),
              () -> list.withdraw(id, "The harbour"))) {
        assertThatExceptionOfType(AccessDeniedException.class)
            .isThrownBy(() -> does(school, stranger, ignored -> change.run()));
      }
    }
    assertThat(assignment(lesson)).isEqualTo(lesson.assignment());
  }

  private static void assertRefused(
      Lesson lesson, Optional<Instant> due, Optional<Instant> closes, int percent, String words) {
    assertThat(grant(lesson, extension(lesson, due, closes, percent)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).contains(words));
  }

  private static ChangeOutcome change(Lesson lesson, AssignmentSettings settings) {
    School school = lesson.school();
    return school.as(
        lesson.teacher(),
        () ->
            school
                .assignments()
                .change(lesson.assignment().id(), assignment(lesson).settings(), settings));
  }

  private static Extension extension(
      Lesson lesson, Optional<Instant> due, Optional<Instant> closes, int percent) {
    return new Extension(lesson.assignment().id(), lesson.student().id(), due, closes, percent);
  }

  private static ChangeOutcome grant(Lesson lesson, Extension extension) {
    Extensions service = lesson.school().context().getBean(Extensions.class);
    return lesson.school().as(lesson.teacher(), () -> service.grant(extension));
  }

  private static void takeBack(Lesson lesson) {
    Extensions service = lesson.school().context().getBean(Extensions.class);
    does(
        lesson.school(),
        lesson.teacher(),
        ignored -> service.takeBack(lesson.assignment().id(), lesson.student().id()));
  }

  private static List<Extension> extensions(Lesson lesson) {
    School school = lesson.school();
    return List.copyOf(
        school
            .as(lesson.teacher(), () -> school.assignments().extensions(lesson.assignment().id()))
            .values());
  }

  private static ChangeOutcome withdraw(School school, Account teacher, UUID id, String typed) {
    AssignmentList list = school.context().getBean(AssignmentList.class);
    return school.as(teacher, () -> list.withdraw(id, typed));
  }

  private static void does(School school, Account who, ListWork work) {
    AssignmentList list = school.context().getBean(AssignmentList.class);
    school.as(
        who,
        () -> {
          work.on(list);
          return true;
        });
  }

  private static List<UUID> order(School school, Account teacher, Classroom classroom) {
    Supplier<List<Assignment>> all = () -> school.assignments().of(classroom.id());
    return school.as(teacher, all).stream().map(Assignment::id).toList();
  }

  private static Assignment assignment(Lesson lesson) {
    School school = lesson.school();
    return school.as(lesson.teacher(), () -> school.assignments().owned(lesson.assignment().id()));
  }

  private static ChangeOutcome use(Author author, UUID assignmentId, Exercise version) {
    return author.does(
        () -> author.school().assignments().useVersion(assignmentId, version.versionId()));
  }

  /// Publishes the exercise again, with another remark of its key and a text.
  private static Exercise nextVersion(Author author, Exercise exercise, String text) {
    School school = author.school();
    Draft draft = author.does(() -> school.drafts().change(exercise.file().front().id()));
    Drafts.Change change =
        author.does(
            () -> school.drafts().write(draft.id(), draft.revision(), text, draft.details()));
    Draft written = ((Drafts.Change.Done) change).draft();
    return author.publishes(author.renames(written, exercise.title() + " " + text.length()));
  }

  private static String otherDepth(School school, Assignment assignment) {
    return school.exercises().version(assignment.exerciseVersionId()).labelSet().depths().stream()
        .map(depth -> depth.id())
        .filter(id -> !id.equals(assignment.depth()))
        .findFirst()
        .orElseThrow();
  }

  private static AssignmentSettings withDepth(AssignmentSettings old, String depth) {
    return copy(old, old.mode(), depth);
  }

  private static AssignmentSettings withMode(AssignmentSettings old, Mode mode) {
    return copy(old, mode, old.depth());
  }

  private static AssignmentSettings copy(AssignmentSettings old, Mode mode, String depth) {
    return new AssignmentSettings(
        mode,
        old.preset(),
        depth,
        Schedule.ALWAYS,
        old.attemptsAllowed(),
        old.counts(),
        old.timeLimit(),
        old.release(),
        old.mask(),
        old.lateCosts());
  }

  /// Something done with the list.
  interface ListWork {
    void on(AssignmentList list);
  }
}
