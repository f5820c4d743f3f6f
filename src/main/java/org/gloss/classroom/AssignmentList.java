package org.gloss.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.exercise.Exercises;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The list of what is assigned to a class: its order, and what is taken off it.
@Service
public class AssignmentList {

  private final AssignmentTable table;
  private final Assignments assignments;
  private final Exercises exercises;
  private final BegunWork begun;
  private final AuditLog audit;
  private final AssignmentNews news;

  AssignmentList(
      AssignmentTable table,
      Assignments assignments,
      Exercises exercises,
      BegunWork begun,
      AuditLog audit,
      AssignmentNews news) {
    this.table = table;
    this.assignments = assignments;
    this.exercises = exercises;
    this.begun = begun;
    this.audit = audit;
    this.news = news;
  }

  /// Moves an assignment of the teacher who asks one place up; at the top it stays.
  @Transactional
  public void moveUp(UUID assignmentId) {
    move(assignmentId, -1);
  }

  /// Moves an assignment of the teacher who asks one place down; at the bottom it stays.
  @Transactional
  public void moveDown(UUID assignmentId) {
    move(assignmentId, 1);
  }

  /// Whether students have begun an assignment of the teacher who asks, so that taking it off the
  /// list takes their work.
  @Transactional(readOnly = true)
  public boolean begun(UUID assignmentId) {
    return begun.at(assignments.owned(assignmentId).id());
  }

  /// Takes an assignment of the teacher who asks off the list. Where students have begun, all of
  /// their work at it is erased for good, and only if the teacher has typed the exercise's title.
  ///
  /// @param typedTitle may be empty where nobody has begun
  @Transactional
  public ChangeOutcome withdraw(UUID assignmentId, String typedTitle) {
    assignments.owned(assignmentId);
    Assignment assignment = table.lock(assignmentId).orElseThrow(AssignmentList::refused);
    String title = exercises.version(assignment.exerciseVersionId()).title();
    boolean withWork = begun.at(assignmentId);
    if (withWork && !typedTitle.strip().equalsIgnoreCase(title.strip())) {
      return new ChangeOutcome.Refused(
          "Students have begun this, and their work would be erased for good. To go on, type the"
              + " title exactly: "
              + title);
    }
    table.delete(assignmentId);
    audit.record(
        withWork ? Kind.ERASED : Kind.CHANGED,
        assignment.classroomId(),
        "Withdrew \"" + title + "\"" + (withWork ? " and erased the work at it" : ""));
    news.changed(assignmentId);
    return new ChangeOutcome.Changed(false);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }

  private void move(UUID assignmentId, int by) {
    UUID classroomId = assignments.owned(assignmentId).classroomId();
    List<Assignment> order = new ArrayList<>(table.lockAll(classroomId));
    int from =
        IntStream.range(0, order.size())
            .filter(i -> order.get(i).id().equals(assignmentId))
            .findFirst()
            .orElseThrow(AssignmentList::refused);
    int to = Math.clamp(from + by, 0, order.size() - 1);
    Collections.swap(order, from, to);
    for (int place = 0; place < order.size(); place++) {
      if (order.get(place).position() != place) {
        table.update(order.get(place).at(place));
        news.changed(order.get(place).id());
      }
    }
  }
}
