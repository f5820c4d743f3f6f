package org.gloss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.Annotation;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.SubmittedWork;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.Grade;
import org.gloss.review.Grades;
import org.gloss.review.ScoredWork;
import org.gloss.review.ScoredWork.Scored;
import org.springframework.stereotype.Component;

/// The submitted annotations of those who are in a class, as they leave Gloss.
@Component
class MarkRows {

  private final Classrooms classrooms;
  private final Assignments assignments;
  private final Exercises exercises;
  private final ScoredWork scored;
  private final SubmittedWork work;
  private final Grades grades;

  MarkRows(
      Classrooms classrooms,
      Assignments assignments,
      Exercises exercises,
      ScoredWork scored,
      SubmittedWork work,
      Grades grades) {
    this.classrooms = classrooms;
    this.assignments = assignments;
    this.exercises = exercises;
    this.scored = scored;
    this.work = work;
    this.grades = grades;
  }

  /// The text of an exercise version.
  static MarkedText text(Exercise exercise) {
    return new MarkedText(exercise.versionId(), exercise.title(), exercise.passage());
  }

  /// Those of every submitted attempt, by student, attempt and place in the text.
  List<MarkRow> all(UUID assignmentId) {
    return rows(assignmentId, attempt -> true);
  }

  /// Those of the attempts that count.
  List<MarkRow> counted(UUID assignmentId) {
    Set<UUID> counted =
        grades.of(assignmentId).stream()
            .map(Grade::attempt)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return rows(assignmentId, attempt -> counted.contains(attempt.id()));
  }

  private List<MarkRow> rows(UUID assignmentId, Predicate<Attempt> wanted) {
    Assignment assignment = assignments.owned(assignmentId);
    Map<UUID, List<Scored>> byStudent =
        scored.of(assignmentId).stream()
            .filter(one -> wanted.test(one.submission().attempt()))
            .collect(Collectors.groupingBy(one -> one.submission().attempt().accountId()));
    Map<UUID, Map<UUID, Instant>> savedAt = work.savedAt(assignmentId);
    return classrooms.enrolments(assignment.classroomId()).stream()
        .flatMap(
            student ->
                byStudent.getOrDefault(student.accountId(), List.of()).stream()
                    .flatMap(one -> rows(student, one, savedAt)))
        .toList();
  }

  private Stream<MarkRow> rows(
      Enrolment student, Scored one, Map<UUID, Map<UUID, Instant>> savedAt) {
    Attempt attempt = one.submission().attempt();
    Exercise marked = exercises.version(attempt.exerciseVersionId());
    MarkOutcomes outcomes =
        new MarkOutcomes(
            one.exercise().passage(),
            one.exercise().key().at(one.depth(), one.exercise().labelSet()),
            one.sheet());
    return one.submission().annotations().stream()
        .map(
            annotation ->
                row(
                    student,
                    text(marked),
                    attempt,
                    annotation,
                    outcomes.of(annotation.id()),
                    savedAt
                        .getOrDefault(attempt.id(), Map.of())
                        .getOrDefault(annotation.id(), attempt.startedAt())));
  }

  private static MarkRow row(
      Enrolment student,
      MarkedText text,
      Attempt attempt,
      Annotation annotation,
      MarkOutcomes.Told told,
      Instant savedAt) {
    return new MarkRow(
        student.alias(),
        named(student.classroomId(), student.accountId()),
        text,
        attempt.number(),
        named(attempt.id(), annotation.id()),
        annotation,
        told.words(),
        told.item(),
        told.itemWords(),
        told.credit(),
        savedAt);
  }

  /// An id that stands for two, and from which neither can be told.
  private static UUID named(UUID one, UUID other) {
    return UUID.nameUUIDFromBytes((one + "\n" + other).getBytes(StandardCharsets.UTF_8));
  }
}
