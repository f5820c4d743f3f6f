package org.gloss.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Terms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What reviewing rooms read of students' work.
@Service
public class SubmittedWork {

  private final AttemptTable table;
  private final AnnotationTable annotations;
  private final Assignments assignments;
  private final Classrooms classrooms;
  private final SignedIn signedIn;
  private final Clock clock;

  SubmittedWork(
      AttemptTable table,
      AnnotationTable annotations,
      Assignments assignments,
      Classrooms classrooms,
      SignedIn signedIn,
      Clock clock) {
    this.table = table;
    this.annotations = annotations;
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// An attempt and what was marked in it.
  public record Submission(Attempt attempt, Terms terms, List<Annotation> annotations) {

    /// Copies the list.
    public Submission {
      annotations = List.copyOf(annotations);
    }

    /// What was worked on.
    public Assignment assignment() {
      return terms.assignment();
    }

    /// Whether it came after it was due.
    public boolean late() {
      return attempt.submittedAt().filter(terms::late).isPresent();
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
                    assignments.ofSubmission(attempt.assignmentId(), attempt.accountId()),
                    annotations(attemptId)));
  }

  /// Holds an attempt until the transaction ends: what is written about it then goes with it when
  /// it is erased in the same moment. Asks nobody's leave: only for whoever has it already.
  ///
  /// @return whether it is there
  @Transactional
  public boolean hold(UUID attemptId) {
    return table.lock(attemptId).isPresent();
  }

  /// A submitted attempt whose results the person who asks may read: a student their own once it is
  /// returned, a teacher those of their classes.
  ///
  /// @throws AccessDeniedException if they may not, or there is none such
  public Submission readable(UUID attemptId) {
    Account account = signedIn.account();
    Submission submission = submitted(attemptId).orElseThrow(SubmittedWork::refused);
    Attempt attempt = submission.attempt();
    assignments.one(attempt.assignmentId());
    boolean theirs =
        switch (account.role()) {
          case STUDENT ->
              attempt.accountId().equals(account.id())
                  && submission.terms().released(clock.instant());
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

  /// Every submitted attempt at an assignment of the teacher who asks, with its marks, in the order
  /// of attempts; those of removed students too.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs
  public List<Submission> submissions(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Map<UUID, Extension> extensions = assignments.extensions(assignmentId);
    Map<UUID, List<SavedAnnotation>> marks = annotations.annotationsOfAssignment(assignmentId);
    return table.ofAssignment(assignmentId).stream()
        .filter(Attempt::submitted)
        .map(
            attempt ->
                submission(
                    attempt,
                    new Terms(assignment, Optional.ofNullable(extensions.get(attempt.accountId()))),
                    marks))
        .toList();
  }

  /// Every submitted attempt of the student who asks at what is assigned to them now and whose
  /// results are out, with its marks, in the order of attempts.
  public List<Submission> own() {
    Account student = signedIn.student();
    Instant now = clock.instant();
    Map<UUID, Terms> terms =
        assignments.assigned().stream()
            .filter(one -> one.released(now))
            .collect(Collectors.toMap(one -> one.assignment().id(), Function.identity()));
    Map<UUID, List<SavedAnnotation>> marks = annotations.annotationsOfAccount(student.id());
    return table.ofAccount(student.id()).stream()
        .filter(Attempt::submitted)
        .flatMap(
            attempt ->
                Optional.ofNullable(terms.get(attempt.assignmentId()))
                    .map(own -> submission(attempt, own, marks))
                    .stream())
        .toList();
  }

  /// What came to an attempt after it was over, in the order in which it came, for the teacher of
  /// the class.
  ///
  /// @throws AccessDeniedException if the attempt is not of their class, or there is none such
  public List<LateAnnotation> lateMarks(UUID attemptId) {
    signedIn.teacher();
    return annotations.lateAnnotations(readable(attemptId).attempt().id());
  }

  /// When each mark of an assignment of the teacher who asks was saved last, by attempt and mark.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs
  public Map<UUID, Map<UUID, Instant>> savedAt(UUID assignmentId) {
    return annotations.savedAt(assignments.owned(assignmentId).id());
  }

  /// Every attempt at an assignment of the teacher who asks, open ones too, in order.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs
  public List<Attempt> attempts(UUID assignmentId) {
    return table.ofAssignment(assignments.owned(assignmentId).id());
  }

  /// How far every student of a class of the teacher who asks is: state by assignment, then by
  /// account. Who has not started is left out.
  public Map<UUID, Map<UUID, WorkState>> states(UUID classroomId) {
    Map<UUID, List<Attempt>> attempts =
        table.ofClassroom(classroomId).stream()
            .collect(Collectors.groupingBy(Attempt::assignmentId));
    return assignments.of(classroomId).stream()
        .collect(
            Collectors.toMap(
                Assignment::id,
                assignment ->
                    states(assignment, attempts.getOrDefault(assignment.id(), List.of()))));
  }

  /// How many annotations reached each assignment of a class of the teacher who asks after their
  /// attempt was over. Assignments without any are left out.
  public Map<UUID, Integer> late(UUID classroomId) {
    return annotations.late(classrooms.owned(classroomId).id());
  }

  private Map<UUID, WorkState> states(Assignment assignment, List<Attempt> attempts) {
    Instant now = clock.instant();
    Map<UUID, Extension> extensions = assignments.extensions(assignment.id());
    return attempts.stream()
        .collect(
            Collectors.groupingBy(
                Attempt::accountId,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    own ->
                        Attempts.state(
                            new Terms(
                                assignment,
                                Optional.ofNullable(extensions.get(own.getFirst().accountId()))),
                            own,
                            now))));
  }

  private static Submission submission(
      Attempt attempt, Terms terms, Map<UUID, List<SavedAnnotation>> marks) {
    return new Submission(
        attempt,
        terms,
        marks.getOrDefault(attempt.id(), List.of()).stream()
            .map(SavedAnnotation::annotation)
            .toList());
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }

  private List<Annotation> annotations(UUID attemptId) {
    return annotations.annotations(attemptId).stream().map(SavedAnnotation::annotation).toList();
  }
}
