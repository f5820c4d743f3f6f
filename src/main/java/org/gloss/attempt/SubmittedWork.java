package org.gloss.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classrooms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// What reviewing rooms read of students' work.
@Service
public class SubmittedWork {

  private final AttemptTable table;
  private final Classrooms classrooms;
  private final SignedIn signedIn;

  SubmittedWork(AttemptTable table, Classrooms classrooms, SignedIn signedIn) {
    this.table = table;
    this.classrooms = classrooms;
    this.signedIn = signedIn;
  }

  /// An attempt and what was marked in it.
  public record Submission(Attempt attempt, Assignment assignment, List<Annotation> annotations) {

    /// Copies the list.
    public Submission {
      annotations = List.copyOf(annotations);
    }
  }

  /// The attempt with this id if it has been submitted. Asks nobody's leave: only for scoring,
  /// which is nobody's request.
  public Optional<Submission> submitted(UUID attemptId) {
    return table
        .find(attemptId)
        .filter(Attempt::submitted)
        .map(
            attempt ->
                new Submission(
                    attempt,
                    classrooms.ofSubmission(attempt.assignmentId()),
                    annotations(attemptId)));
  }

  /// A submitted attempt whose results the person who asks may read: a student their own once it is
  /// returned, a teacher those of their classes.
  ///
  /// @throws AccessDeniedException if they may not, or there is none such
  public Submission readable(UUID attemptId) {
    Account account = signedIn.account();
    Submission submission = submitted(attemptId).orElseThrow(SubmittedWork::refused);
    Attempt attempt = submission.attempt();
    Assignment assignment = classrooms.assignment(attempt.assignmentId());
    boolean theirs =
        switch (account.role()) {
          case STUDENT -> attempt.accountId().equals(account.id()) && assignment.released();
          case TEACHER, ADMINISTRATOR -> true;
        };
    if (!theirs) {
      throw refused();
    }
    return submission;
  }

  /// The submitted attempts of the same student at the same assignment, first to last.
  ///
  /// @throws AccessDeniedException if the person who asks may not read that one
  public List<Attempt> siblings(UUID attemptId) {
    Attempt attempt = readable(attemptId).attempt();
    return table.of(attempt.assignmentId(), attempt.accountId()).stream()
        .filter(Attempt::submitted)
        .toList();
  }

  /// How far every student of a class of the teacher who asks is: state by assignment, then by
  /// account. Who has not started is left out.
  public Map<UUID, Map<UUID, WorkState>> states(UUID classroomId) {
    Map<UUID, List<Attempt>> attempts =
        table.ofClassroom(classroomId).stream()
            .collect(Collectors.groupingBy(Attempt::assignmentId));
    return classrooms.assignments(classroomId).stream()
        .collect(
            Collectors.toMap(
                Assignment::id,
                assignment ->
                    states(assignment, attempts.getOrDefault(assignment.id(), List.of()))));
  }

  /// How many annotations reached each assignment of a class of the teacher who asks after their
  /// attempt was over. Assignments without any are left out.
  public Map<UUID, Integer> late(UUID classroomId) {
    return table.late(classrooms.owned(classroomId).id());
  }

  private static Map<UUID, WorkState> states(Assignment assignment, List<Attempt> attempts) {
    return attempts.stream()
        .collect(
            Collectors.groupingBy(
                Attempt::accountId,
                Collectors.collectingAndThen(
                    Collectors.toList(), own -> Attempts.state(assignment, own))));
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }

  private List<Annotation> annotations(UUID attemptId) {
    return table.annotations(attemptId).stream().map(SavedAnnotation::annotation).toList();
  }
}
