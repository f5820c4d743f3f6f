package org.gloss.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exchange.Gradebook.Entry;
import org.gloss.exchange.Gradebook.Line;
import org.gloss.exchange.Gradebook.Task;
import org.gloss.exercise.Exercises;
import org.gloss.review.Grade;
import org.gloss.review.Grades;
import org.gloss.review.ScoredWork;
import org.gloss.scoring.Scoresheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The gradebook of a class.
@Service
public class Gradebooks {

  private final Classrooms classrooms;
  private final Assignments assignments;
  private final Exercises exercises;
  private final Grades grades;
  private final ScoredWork work;

  Gradebooks(
      Classrooms classrooms,
      Assignments assignments,
      Exercises exercises,
      Grades grades,
      ScoredWork work) {
    this.classrooms = classrooms;
    this.assignments = assignments;
    this.exercises = exercises;
    this.grades = grades;
    this.work = work;
  }

  /// What every student of a class of the teacher who asks has, by alias.
  @Transactional
  public Gradebook of(UUID classroomId) {
    List<Enrolment> students = classrooms.enrolments(classroomId);
    List<Task> tasks = new ArrayList<>();
    Map<UUID, Map<UUID, Entry>> entries = new HashMap<>();
    for (Assignment assignment : assignments.of(classroomId)) {
      String title = exercises.version(assignment.exerciseVersionId()).title();
      tasks.add(new Task(assignment.id(), title));
      entries(assignment.id())
          .forEach(
              (account, entry) ->
                  entries
                      .computeIfAbsent(account, key -> new HashMap<>())
                      .put(assignment.id(), entry));
    }
    List<Line> lines =
        students.stream()
            .map(
                student ->
                    new Line(
                        student.accountId(),
                        student.alias(),
                        student.externalId(),
                        entries.getOrDefault(student.accountId(), Map.of())))
            .toList();
    return new Gradebook(classrooms.owned(classroomId).name(), tasks, lines);
  }

  private Map<UUID, Entry> entries(UUID assignmentId) {
    Map<UUID, Scoresheet.Counts> counts =
        work.of(assignmentId).stream()
            .collect(
                Collectors.toMap(
                    scored -> scored.submission().attempt().id(),
                    scored -> scored.sheet().counts()));
    return grades.of(assignmentId).stream()
        .filter(grade -> grade.attempt().isPresent())
        .collect(Collectors.toMap(Grade::accountId, grade -> entry(grade, counts)));
  }

  private static Entry entry(Grade grade, Map<UUID, Scoresheet.Counts> counts) {
    return new Entry(
        grade.attempt(),
        grade.score(),
        grade.attempt().flatMap(attempt -> Optional.ofNullable(counts.get(attempt))),
        grade.late(),
        grade.overridden(),
        grade.attempts());
  }
}
