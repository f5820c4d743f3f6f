package org.gloss.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Scores that teachers give in place of the calculated one, with a reason that the student reads.
@Service
public class OwnScores {

  /// The longest reason, in UTF-16 code units.
  public static final int LONGEST_REASON = 1_000;

  private final ScoresheetTable table;
  private final Scores scores;
  private final SubmittedWork work;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final Clock clock;

  OwnScores(
      ScoresheetTable table,
      Scores scores,
      SubmittedWork work,
      SignedIn signedIn,
      AuditLog audit,
      Clock clock) {
    this.table = table;
    this.scores = scores;
    this.work = work;
    this.signedIn = signedIn;
    this.audit = audit;
    this.clock = clock;
  }

  /// Gives an attempt a score of the teacher's own; one that there was is replaced.
  ///
  /// @param percent 0 to 100
  /// @throws org.springframework.security.access.AccessDeniedException if the work is not of a
  ///   class of the teacher who asks
  @Transactional
  public Said give(UUID attemptId, int percent, String reason) {
    Account teacher = signedIn.teacher();
    Submission submission = held(attemptId);
    if (percent < 0 || percent > 100) {
      return new Said.Refused("Give a whole number from 0 to 100.");
    }
    if (reason.isBlank()) {
      return new Said.Refused("Give a reason: the student reads it beside the score.");
    }
    Optional<String> fault = Comment.fault(reason, LONGEST_REASON);
    if (fault.isPresent()) {
      return new Said.Refused(fault.get());
    }
    int before = counted(submission);
    table.put(
        new ScoreOverride(
            attemptId,
            percent,
            reason.strip(),
            Optional.of(teacher.id()),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    record(submission, "Gave a score of their own: %d%%, before %d%%".formatted(percent, before));
    return new Said.Done();
  }

  /// Takes a score back, so that the calculated one counts again; nothing happens where there is
  /// none.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException as [#give]
  @Transactional
  public void takeBack(UUID attemptId) {
    signedIn.teacher();
    Submission submission = held(attemptId);
    int before = counted(submission);
    if (table.removeOverride(attemptId)) {
      record(
          submission,
          "Took a score of their own back: %d%%, before %d%%"
              .formatted(counted(submission), before));
    }
  }

  /// Held until the transaction ends, so that scores that are given at once take turns.
  private Submission held(UUID attemptId) {
    Submission submission = work.readable(attemptId);
    if (!work.hold(attemptId)) {
      throw new AccessDeniedException("This is not yours to see.");
    }
    return submission;
  }

  private int counted(Submission submission) {
    return Grades.effective(
            submission, scores.of(submission).score(), table.override(submission.attempt().id()))
        .percent();
  }

  private void record(Submission submission, String act) {
    audit.record(
        Kind.CHANGED,
        Optional.of(submission.assignment().classroomId()),
        Optional.of(submission.attempt().accountId()),
        act);
  }
}
