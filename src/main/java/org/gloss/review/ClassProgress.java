package org.gloss.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.Search;
import org.springframework.stereotype.Service;

/// How far a class is, for its teacher.
@Service
public class ClassProgress {

  private final Assignments assignments;
  private final Classrooms classrooms;
  private final SubmittedWork work;
  private final Exercises exercises;
  private final Bank bank;

  ClassProgress(
      Assignments assignments,
      Classrooms classrooms,
      SubmittedWork work,
      Exercises exercises,
      Bank bank) {
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.work = work;
    this.exercises = exercises;
    this.bank = bank;
  }

  /// One exercise of a class.
  ///
  /// @param counts how many students are in each state; every state is there
  /// @param late how many marks came after their attempt was over
  public record Row(
      Assignment assignment, Exercise exercise, Map<WorkState, Integer> counts, int late) {

    /// Copies the map.
    public Row {
      counts = Map.copyOf(counts);
    }
  }

  /// The exercises of a class of the teacher who asks, in order.
  public List<Row> rows(UUID classroomId) {
    List<Enrolment> students = classrooms.enrolments(classroomId);
    Map<UUID, Map<UUID, WorkState>> states = work.states(classroomId);
    Map<UUID, Integer> late = work.late(classroomId);
    return assignments.of(classroomId).stream()
        .map(
            assignment ->
                new Row(
                    assignment,
                    exercises.version(assignment.exerciseVersionId()),
                    counts(students, states.getOrDefault(assignment.id(), Map.of())),
                    late.getOrDefault(assignment.id(), 0)))
        .toList();
  }

  /// The exercises of the bank whose newest version a class of the teacher who asks does not have,
  /// by title; no warm-ups.
  public List<Exercise> notGiven(UUID classroomId) {
    Set<UUID> given =
        assignments.of(classroomId).stream()
            .map(Assignment::exerciseVersionId)
            .collect(Collectors.toSet());
    return bank.search(Search.ALL).stream()
        .map(Bank.Listed::newest)
        .filter(exercise -> !exercise.warmUp() && !given.contains(exercise.versionId()))
        .toList();
  }

  private static Map<WorkState, Integer> counts(
      List<Enrolment> students, Map<UUID, WorkState> states) {
    Map<WorkState, Integer> counts = new EnumMap<>(WorkState.class);
    for (WorkState state : WorkState.values()) {
      counts.put(state, 0);
    }
    for (Enrolment student : students) {
      counts.merge(
          states.getOrDefault(student.accountId(), WorkState.NOT_STARTED), 1, Integer::sum);
    }
    return counts;
  }
}
