package org.gloss.review.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Enrolment;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Terms;
import org.gloss.exercise.Exercise;

/// Who works on what, and on which terms: what a class at work has besides the work.
///
/// @param students those who are in the class, by alias
/// @param extensions by account
record ClassFrame(
    Assignment assignment,
    Exercise exercise,
    List<Enrolment> students,
    Map<UUID, Extension> extensions) {

  ClassFrame {
    students = List.copyOf(students);
    extensions = Map.copyOf(extensions);
  }

  /// Whether pages that show the other can go on with this one.
  boolean continues(ClassFrame other) {
    return students.equals(other.students)
        && exercise.versionId().equals(other.exercise.versionId())
        && assignment.depth().equals(other.assignment.depth());
  }

  /// Whether what the class marked tells answers of a test that is not over.
  boolean secret(Instant now) {
    return assignment.mode() == Assignment.Mode.TEST
        && assignment.releasedAt().isEmpty()
        && !over(now);
  }

  /// For those with more time, too.
  private boolean over(Instant now) {
    return new Terms(assignment, Optional.empty()).closedAt(now)
        && extensions.keySet().stream().allMatch(account -> terms(account).closedAt(now));
  }

  Terms terms(UUID accountId) {
    return new Terms(assignment, Optional.ofNullable(extensions.get(accountId)));
  }
}
