package org.gloss.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.insight.ClassAgreement;
import org.gloss.review.insight.Confusion;
import org.gloss.review.insight.ExtrasClusters;
import org.gloss.review.insight.ItemTable;
import org.gloss.review.insight.StudentWork;
import org.gloss.scoring.Scorer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a class did with an assignment, for its teacher to talk about.
@Service
public class Insights {

  private final Assignments assignments;
  private final Classrooms classrooms;
  private final SubmittedWork work;
  private final Grades grades;
  private final Exercises exercises;

  Insights(
      Assignments assignments,
      Classrooms classrooms,
      SubmittedWork work,
      Grades grades,
      Exercises exercises) {
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.work = work;
    this.grades = grades;
    this.exercises = exercises;
  }

  /// The figures of an assignment of the teacher who asks. A handful of queries, however many
  /// students there are.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if it is not theirs
  @Transactional
  public ClassWork of(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    List<Submission> submissions = work.submissions(assignmentId);
    Map<UUID, Grade> graded =
        grades.of(assignment, submissions).stream()
            .collect(Collectors.toMap(Grade::accountId, Function.identity()));
    List<ClassWork.Student> students = students(assignment, graded);
    List<Submission> counted = counted(students, submissions);
    List<StudentWork> works = works(assignment, exercise, counted);
    return new ClassWork(
        classrooms.owned(assignment.classroomId()),
        assignment,
        exercise,
        students,
        works,
        counted.size() - works.size(),
        ItemTable.of(works),
        Confusion.of(works, exercise.labelSet().labels().stream().map(Label::id).toList()),
        ExtrasClusters.of(works),
        ClassAgreement.of(exercise.passage(), works));
  }

  private List<ClassWork.Student> students(Assignment assignment, Map<UUID, Grade> graded) {
    Map<UUID, WorkState> states =
        work.states(assignment.classroomId()).getOrDefault(assignment.id(), Map.of());
    return classrooms.enrolments(assignment.classroomId()).stream()
        .flatMap(
            student ->
                Optional.ofNullable(graded.get(student.accountId()))
                    .map(grade -> student(student, states, grade))
                    .stream())
        .toList();
  }

  private static ClassWork.Student student(
      Enrolment student, Map<UUID, WorkState> states, Grade grade) {
    return new ClassWork.Student(
        student.accountId(),
        student.alias(),
        states.getOrDefault(student.accountId(), WorkState.NOT_STARTED),
        grade);
  }

  private static List<Submission> counted(
      List<ClassWork.Student> students, List<Submission> submissions) {
    Map<UUID, Submission> byAttempt =
        submissions.stream()
            .collect(Collectors.toMap(one -> one.attempt().id(), Function.identity()));
    return students.stream()
        .flatMap(student -> student.grade().attempt().stream())
        .flatMap(attempt -> Optional.ofNullable(byAttempt.get(attempt)).stream())
        .toList();
  }

  private List<StudentWork> works(
      Assignment assignment, Exercise exercise, List<Submission> counted) {
    Scorer scorer = Scoring.scorer(exercise, assignment.depth(), Scoring.rules(assignment));
    return counted.stream()
        .filter(
            one ->
                Basis.now(assignment, one.attempt(), exercises)
                    .exerciseVersionId()
                    .equals(assignment.exerciseVersionId()))
        .map(
            one ->
                new StudentWork(
                    one.attempt().accountId(), one.annotations(), scorer.score(one.annotations())))
        .toList();
  }
}
