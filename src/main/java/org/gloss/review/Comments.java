package org.gloss.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.Assignment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What teachers write to students about their work. A student reads it together with the results.
@Service
public class Comments {

  private final CommentTable table;
  private final SubmittedWork work;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final Clock clock;

  Comments(CommentTable table, SubmittedWork work, SignedIn signedIn, AuditLog audit, Clock clock) {
    this.table = table;
    this.work = work;
    this.signedIn = signedIn;
    this.audit = audit;
    this.clock = clock;
  }

  /// The comments to an attempt, the oldest first, for whoever may read its results.
  ///
  /// @throws AccessDeniedException if they may not
  @Transactional(readOnly = true)
  public List<Comment> of(UUID attemptId) {
    return table.of(work.readable(attemptId).attempt().id());
  }

  /// Writes a comment as the teacher who asks.
  ///
  /// @param annotationId the mark that it is about; empty for the whole work
  /// @throws AccessDeniedException if the work is not of their class or has no such mark
  @Transactional
  public Said write(UUID attemptId, Optional<UUID> annotationId, String words) {
    Account teacher = signedIn.teacher();
    Submission submission = work.readable(attemptId);
    if (!work.hold(attemptId)) {
      throw refused();
    }
    if (annotationId.filter(id -> !has(submission, id)).isPresent()) {
      throw refused();
    }
    Optional<String> fault = Comment.fault(words, Comment.LONGEST);
    if (fault.isPresent()) {
      return new Said.Refused(fault.get());
    }
    table.insert(
        new Comment(
            UUID.randomUUID(),
            attemptId,
            annotationId,
            Optional.of(teacher.id()),
            teacher.name(),
            words.strip(),
            now(),
            Optional.empty()));
    record(submission, "Commented on a student's work");
    return new Said.Done();
  }

  /// Changes a comment of the teacher who asks.
  ///
  /// @throws AccessDeniedException if it is another's, or the class is no longer theirs
  @Transactional
  public Said change(UUID commentId, String words) {
    Submission submission = own(commentId);
    Optional<String> fault = Comment.fault(words, Comment.LONGEST);
    if (fault.isPresent()) {
      return new Said.Refused(fault.get());
    }
    table.update(commentId, words.strip(), now());
    record(submission, "Changed a comment on a student's work");
    return new Said.Done();
  }

  /// Removes a comment of the teacher who asks for good.
  ///
  /// @throws AccessDeniedException if it is another's, or the class is no longer theirs
  @Transactional
  public void remove(UUID commentId) {
    Submission submission = own(commentId);
    table.delete(commentId);
    record(submission, "Removed a comment on a student's work");
  }

  private Submission own(UUID commentId) {
    Account teacher = signedIn.teacher();
    Comment comment =
        table
            .find(commentId)
            .filter(one -> one.authorId().filter(teacher.id()::equals).isPresent())
            .orElseThrow(Comments::refused);
    return work.readable(comment.attemptId());
  }

  private void record(Submission submission, String act) {
    Assignment assignment = submission.assignment();
    audit.record(
        Kind.CHANGED,
        Optional.of(assignment.classroomId()),
        Optional.of(submission.attempt().accountId()),
        act);
  }

  private static boolean has(Submission submission, UUID annotation) {
    return submission.annotations().stream().anyMatch(mark -> mark.id().equals(annotation));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
