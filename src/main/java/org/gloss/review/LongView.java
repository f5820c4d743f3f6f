package org.gloss.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.insight.Growth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a class and its students come on from exercise to exercise. Of each student the attempt that
/// counts is taken, with the scoresheet that its score came from; exercises stand in the order in
/// which they were first handed in, by whoever it is about.
@Service
public class LongView {

  private final Assignments assignments;
  private final Classrooms classrooms;
  private final SubmittedWork work;
  private final Grades grades;
  private final Scores scores;
  private final ScoresheetTable table;
  private final Exercises exercises;
  private final SignedIn signedIn;

  LongView(
      Assignments assignments,
      Classrooms classrooms,
      SubmittedWork work,
      Grades grades,
      Scores scores,
      ScoresheetTable table,
      Exercises exercises,
      SignedIn signedIn) {
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.work = work;
    this.grades = grades;
    this.scores = scores;
    this.table = table;
    this.exercises = exercises;
    this.signedIn = signedIn;
  }

  /// A class's growth and that of each of its students.
  ///
  /// @param students by alias
  /// @param whole of all of them together
  /// @param each by account; those who have handed in nothing have no entry
  public record ClassGrowth(
      Classroom classroom, List<Enrolment> students, Growth whole, Map<UUID, Growth> each) {

    /// Copies both collections.
    public ClassGrowth {
      students = List.copyOf(students);
      each = Map.copyOf(each);
    }
  }

  /// The growth of a class of the teacher who asks. As many queries as it has assignments, some
  /// times over; none for each student.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if it is not theirs
  @Transactional
  public ClassGrowth ofClass(UUID classroomId) {
    Classroom classroom = classrooms.owned(classroomId);
    List<Done> done = new ArrayList<>();
    assignments.of(classroomId).forEach(assignment -> done.addAll(done(assignment)));
    Map<UUID, List<Done>> byStudent =
        done.stream().collect(Collectors.groupingBy(one -> one.submission.attempt().accountId()));
    return new ClassGrowth(
        classroom,
        classrooms.enrolments(classroomId),
        growth(done),
        byStudent.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> growth(entry.getValue()))));
  }

  /// The growth of the student who asks, from those of their results that are out.
  @Transactional
  public Growth own() {
    Account student = signedIn.student();
    List<Submission> submissions = work.own();
    Map<UUID, StoredScore> stored = scores.ofAccount(student.id(), submissions);
    Map<UUID, ScoreOverride> overrides = table.overridesOfAccount(student.id());
    return growth(
        submissions.stream()
            .collect(Collectors.groupingBy(one -> one.assignment().id()))
            .values()
            .stream()
            .flatMap(tries -> Grades.counted(tries, stored, overrides).stream())
            .map(counted -> done(counted, stored))
            .toList());
  }

  private List<Done> done(Assignment assignment) {
    List<Submission> submissions = work.submissions(assignment.id());
    Map<UUID, StoredScore> stored = scores.of(assignment.id(), submissions);
    Map<UUID, Submission> byAttempt =
        submissions.stream()
            .collect(Collectors.toMap(one -> one.attempt().id(), Function.identity()));
    return grades.of(assignment, submissions).stream()
        .flatMap(grade -> grade.attempt().stream())
        .flatMap(attempt -> Optional.ofNullable(byAttempt.get(attempt)).stream())
        .map(counted -> done(counted, stored))
        .toList();
  }

  private Done done(Submission counted, Map<UUID, StoredScore> stored) {
    StoredScore score =
        Optional.ofNullable(stored.get(counted.attempt().id())).orElseGet(() -> scores.of(counted));
    Exercise exercise = exercises.version(score.basis().exerciseVersionId());
    return new Done(
        counted,
        exercise.title(),
        new Growth.Done(exercise.labelSet(), scores.sheet(score, counted)));
  }

  private static Growth growth(List<Done> done) {
    return Growth.of(
        done.stream()
            .collect(Collectors.groupingBy(one -> one.submission.assignment().id()))
            .values()
            .stream()
            .sorted(
                Comparator.comparing(LongView::begun)
                    .thenComparing(all -> all.getFirst().submission.assignment().position()))
            .map(
                all ->
                    new Growth.Step(all.getFirst().title, all.stream().map(Done::outcome).toList()))
            .toList());
  }

  private static Instant begun(List<Done> done) {
    return done.stream()
        .map(one -> one.submission.attempt().submittedAt().orElseThrow())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// An attempt that counts, and what came of it.
  private record Done(Submission submission, String title, Growth.Done outcome) {}
}
