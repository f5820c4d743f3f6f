package org.gloss.classroom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.exercise.Exercises;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// More time for single students.
@Service
public class Extensions {

  private final AssignmentTable table;
  private final Assignments assignments;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final AuditLog audit;
  private final AssignmentNews news;

  Extensions(
      AssignmentTable table,
      Assignments assignments,
      Classrooms classrooms,
      Exercises exercises,
      AuditLog audit,
      AssignmentNews news) {
    this.table = table;
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.audit = audit;
    this.news = news;
  }

  /// Gives a student of the class of the teacher who asks more time, in place of what they had been
  /// given before. It holds for open attempts at once; what has ended stays ended.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the assignment is not
  ///   theirs
  /// @throws IllegalArgumentException if the student is not in the class
  @Transactional
  public ChangeOutcome grant(Extension extension) {
    UUID classroomId = assignments.owned(extension.assignmentId()).classroomId();
    boolean attends = classrooms.attendsUntilDone(extension.accountId(), classroomId);
    Assignment assignment = held(extension.assignmentId());
    if (!attends) {
      throw new IllegalArgumentException("not in the class: " + extension.accountId());
    }
    Optional<String> fault = fault(extension, assignment.settings());
    if (fault.isPresent()) {
      return new ChangeOutcome.Refused(fault.get());
    }
    if (!table.update(extension)) {
      table.insert(extension);
    }
    record(assignment, extension.accountId(), "Gave a student more time for ");
    return new ChangeOutcome.Changed(false);
  }

  /// Takes back what a student was given beyond what an assignment of the teacher who asks says.
  /// Without any, nothing changes.
  @Transactional
  public void takeBack(UUID assignmentId, UUID accountId) {
    Assignment assignment = held(assignmentId);
    if (table.deleteExtension(assignmentId, accountId)) {
      record(assignment, accountId, "Took back a student's time for ");
    }
  }

  /// What is wrong with an extension, in words for the teacher; empty when it is in order.
  private static Optional<String> fault(Extension extension, AssignmentSettings settings) {
    Schedule schedule = settings.schedule();
    if (extension.dueAt().isPresent() && schedule.dueAt().isEmpty()) {
      return Optional.of("Nothing is due here, so there is no due time to move.");
    }
    if (extension.closesAt().isPresent() && schedule.closesAt().isEmpty()) {
      return Optional.of("This does not close, so there is no closing time to move.");
    }
    if (notLater(extension.dueAt(), schedule.dueAt())) {
      return Optional.of("The due time is not later than the class's. Choose a later one.");
    }
    if (notLater(extension.closesAt(), schedule.closesAt())) {
      return Optional.of("The closing time is not later than the class's. Choose a later one.");
    }
    if (extension.extraPercent() > 0 && settings.timeLimit().isEmpty()) {
      return Optional.of("There is no time limit here, so extra time would change nothing.");
    }
    if (extension.dueAt().isEmpty()
        && extension.closesAt().isEmpty()
        && extension.extraPercent() == 0) {
      return Optional.of("Choose a later due or closing time, or extra time.");
    }
    return Optional.empty();
  }

  private static boolean notLater(Optional<Instant> own, Optional<Instant> classes) {
    return own.isPresent() && classes.isPresent() && !own.get().isAfter(classes.get());
  }

  private Assignment held(UUID assignmentId) {
    assignments.owned(assignmentId);
    return table
        .lock(assignmentId)
        .orElseThrow(() -> new AccessDeniedException("This is not yours to see."));
  }

  private void record(Assignment assignment, UUID accountId, String act) {
    String title = exercises.version(assignment.exerciseVersionId()).title();
    audit.record(
        Kind.CHANGED,
        Optional.of(assignment.classroomId()),
        Optional.of(accountId),
        act + "\"" + title + "\"");
    news.changed(assignment.id());
  }
}
