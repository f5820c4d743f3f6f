package org.gloss.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.KeyRevisions;
import org.gloss.review.Appeal.Decision;
import org.gloss.review.AppealAnswers;
import org.gloss.review.AppealAnswers.Acceptance;
import org.gloss.review.AppealSheet;
import org.gloss.review.Appeals;
import org.gloss.review.RegradeSheet;
import org.gloss.review.Regrades;

/// A class whose students argue about a passage that no other test uses: the text of
/// [SmallLibrary]'s harbour, with its two required items, a trap and an optional item.
public record Quarrel(School school, Account teacher, Classroom classroom, UUID assignmentId) {

  /// The passage for practice, from files, so that every teacher may change its key.
  public static Quarrel practice(School school) {
    Exercise exercise = Loading.fresh(school).startedHarbour();
    return about(school, exercise, AssignmentSettings.practice(exercise));
  }

  /// The passage as a test, whose results the teacher returns.
  public static Quarrel test(School school) {
    Exercise exercise = Loading.fresh(school).startedHarbour();
    return about(school, exercise, AssignmentSettings.test(exercise));
  }

  /// Any exercise.
  public static Quarrel about(School school, Exercise exercise, AssignmentSettings settings) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    UUID id =
        school.as(
            teacher,
            () -> school.assignments().assign(classroom.id(), exercise.versionId(), settings));
    return new Quarrel(school, teacher, classroom, id);
  }

  /// The assignment as it is now.
  public Assignment assignment() {
    return does(() -> school.assignments().owned(assignmentId));
  }

  /// The version that it is compared with now.
  public Exercise exercise() {
    return school.exercises().version(assignment().exerciseVersionId());
  }

  /// A student who has begun.
  public Lesson begun(String alias) {
    Account student = school.student(classroom, alias);
    return new Lesson(
        school,
        teacher,
        classroom,
        student,
        assignment(),
        school.as(student, () -> school.attempts().open(assignmentId).orElseThrow()));
  }

  /// A student who has handed in marks, each "words=label".
  public Lesson handedIn(String alias, String... marks) {
    Lesson lesson = begun(alias);
    lesson.put(
        Stream.of(marks)
            .map(mark -> mark.split("=", 2))
            .map(mark -> lesson.mark(mark[0], mark[1]))
            .toArray(SavedAnnotation[]::new));
    lesson.submit();
    return lesson;
  }

  public Appeals appeals() {
    return school.context().getBean(Appeals.class);
  }

  public AppealAnswers answers() {
    return school.context().getBean(AppealAnswers.class);
  }

  public Regrades regrades() {
    return school.context().getBean(Regrades.class);
  }

  public KeyRevisions revisions() {
    return school.context().getBean(KeyRevisions.class);
  }

  /// Argues about what the choices call by these words.
  public Appeals.Outcome argues(Lesson lesson, String about, String sentence) {
    return school.as(
        lesson.student(),
        () -> {
          UUID attempt = lesson.attempt().id();
          String subject =
              appeals().choices(attempt).stream()
                  .filter(choice -> choice.words().contains(about))
                  .map(Appeals.Choice::subject)
                  .findFirst()
                  .orElseThrow();
          return appeals().raise(attempt, subject, sentence);
        });
  }

  /// What a student reads of their arguments.
  public List<Appeals.Argument> arguments(Lesson lesson) {
    return school.as(lesson.student(), () -> appeals().of(lesson.attempt().id()));
  }

  /// What the teacher sees of all arguments.
  public AppealSheet sheet() {
    return does(() -> answers().of(assignmentId));
  }

  /// Accepts the first cluster so.
  public AppealAnswers.Outcome accepts(Decision decision, String words) {
    Acceptance acceptance = new Acceptance(sheet().open().getFirst().ids(), decision, words);
    return does(() -> answers().accept(assignmentId, List.of(acceptance)));
  }

  /// Declines these.
  public AppealAnswers.Outcome declines(Set<UUID> appeals, String words) {
    return does(() -> answers().decline(assignmentId, appeals, words));
  }

  /// What regrading would do now.
  public RegradeSheet preview() {
    return does(() -> regrades().of(assignmentId));
  }

  /// Regrades, raise-only.
  public Regrades.Outcome regrades(String words) {
    return does(() -> regrades().apply(assignmentId, false, words));
  }

  /// Scores the assignment by another preset from now on.
  public void preset(String preset) {
    AssignmentSettings old = assignment().settings();
    AssignmentSettings changed =
        new AssignmentSettings(
            old.mode(),
            preset,
            old.depth(),
            old.schedule(),
            old.attemptsAllowed(),
            old.counts(),
            old.timeLimit(),
            old.release(),
            old.mask(),
            old.lateCosts());
    does(() -> school.assignments().change(assignmentId, old, changed));
  }

  /// Every stored score of the assignment, whole.
  public List<Map<String, Object>> stored() {
    return school
        .jdbc()
        .sql(
            "select * from scoresheet where attempt_id in"
                + " (select id from attempt where assignment_id = ?) order by attempt_id")
        .param(assignmentId)
        .query()
        .listOfRows();
  }

  /// Does something as the teacher.
  public <T> T does(Supplier<T> work) {
    return school.as(teacher, work);
  }
}
