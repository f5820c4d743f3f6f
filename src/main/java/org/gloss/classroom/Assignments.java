package org.gloss.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is assigned to classes, as their teachers and their students may see it.
@Service
public class Assignments {

  private final AssignmentTable table;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final Clock clock;

  Assignments(
      AssignmentTable table,
      Classrooms classrooms,
      Exercises exercises,
      SignedIn signedIn,
      AuditLog audit,
      Clock clock) {
    this.table = table;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.signedIn = signedIn;
    this.audit = audit;
    this.clock = clock;
  }

  /// Gives a class of the teacher who asks one more exercise, at the end of its list.
  ///
  /// @return the assignment's id
  @Transactional
  public UUID assign(UUID classroomId, UUID exerciseVersionId, AssignmentSettings settings) {
    classrooms.owned(classroomId);
    Exercise exercise = exercises.version(exerciseVersionId);
    audit.record(Kind.CHANGED, classroomId, "Assigned \"" + exercise.title() + "\"");
    return insert(classroomId, exercise, table.of(classroomId).size(), settings);
  }

  /// Gives a class of the teacher who asks every exercise that stands in the library, for practice,
  /// with results on submission; warm-ups and those that it has are left out.
  @Transactional
  public void assignLibrary(UUID classroomId) {
    classrooms.owned(classroomId);
    List<Assignment> given = table.of(classroomId);
    int position = given.size();
    for (Exercise exercise : exercises.current()) {
      boolean had =
          given.stream()
              .anyMatch(assignment -> assignment.exerciseVersionId().equals(exercise.versionId()));
      if (!exercise.warmUp() && !had) {
        insert(classroomId, exercise, position++, AssignmentSettings.practice(exercise));
      }
    }
    audit.record(Kind.CHANGED, classroomId, "Assigned every exercise of the library");
  }

  /// What is assigned to a class of the teacher who asks, in order.
  @Transactional(readOnly = true)
  public List<Assignment> of(UUID classroomId) {
    return table.of(classrooms.owned(classroomId).id());
  }

  /// One assignment of a class of the teacher who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Assignment owned(UUID assignmentId) {
    signedIn.teacher();
    Assignment assignment = table.find(assignmentId).orElseThrow(Assignments::refused);
    classrooms.owned(assignment.classroomId());
    return assignment;
  }

  /// One assignment of the student or teacher who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Assignment one(UUID assignmentId) {
    Account account = signedIn.account();
    return switch (account.role()) {
      case TEACHER, ADMINISTRATOR -> owned(assignmentId);
      case STUDENT -> {
        Assignment assignment = table.find(assignmentId).orElseThrow(Assignments::refused);
        if (!classrooms.attends(account.id(), assignment.classroomId())) {
          throw refused();
        }
        yield assignment;
      }
    };
  }

  /// An assignment as it holds for the student who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Terms terms(UUID assignmentId) {
    Account student = signedIn.student();
    return new Terms(one(assignmentId), table.extension(assignmentId, student.id()));
  }

  /// What is assigned to the student who asks, in order, as it holds for them.
  @Transactional(readOnly = true)
  public List<Terms> assigned() {
    Account student = signedIn.student();
    Map<UUID, Extension> own = table.extensionsOf(student.id());
    return classrooms.attended().stream()
        .flatMap(classroom -> table.of(classroom.id()).stream())
        .map(assignment -> new Terms(assignment, Optional.ofNullable(own.get(assignment.id()))))
        .toList();
  }

  /// The extensions of an assignment of the teacher who asks, by account.
  @Transactional(readOnly = true)
  public Map<UUID, Extension> extensions(UUID assignmentId) {
    return table.extensions(owned(assignmentId).id());
  }

  /// An assignment as it holds for somebody who has worked on it. Asks nobody's leave: only for
  /// scoring and for the clock, which are nobody's request.
  @Transactional(readOnly = true)
  public Terms ofSubmission(UUID assignmentId, UUID accountId) {
    return new Terms(
        table.find(assignmentId).orElseThrow(Assignments::refused),
        table.extension(assignmentId, accountId));
  }

  /// Returns the results of an assignment to the class of the teacher who asks. A second time
  /// changes nothing.
  @Transactional
  public void release(UUID assignmentId) {
    owned(assignmentId);
    Assignment assignment = table.lock(assignmentId).orElseThrow(Assignments::refused);
    if (assignment.releasedAt().isPresent()) {
      return;
    }
    table.update(
        new Assignment(
            assignment.id(),
            assignment.classroomId(),
            assignment.exerciseVersionId(),
            assignment.position(),
            assignment.settings(),
            Optional.of(clock.instant()),
            assignment.pausedAt()));
    audit.record(
        Kind.CHANGED, assignment.classroomId(), "Returned the results of " + title(assignment));
  }

  private String title(Assignment assignment) {
    return "\"" + exercises.version(assignment.exerciseVersionId()).title() + "\"";
  }

  private UUID insert(
      UUID classroomId, Exercise exercise, int position, AssignmentSettings settings) {
    Assignment assignment =
        new Assignment(
            UUID.randomUUID(),
            classroomId,
            exercise.versionId(),
            position,
            settings,
            Optional.empty(),
            Optional.empty());
    table.insert(assignment);
    return assignment.id();
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
