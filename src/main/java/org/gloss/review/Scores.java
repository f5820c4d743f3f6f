package org.gloss.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.saving.DiskSpace;
import org.gloss.scoring.Scoresheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The stored scores of submissions. One that is missing is made and stored when it is asked for.
@Component
class Scores {

  private final ScoresheetTable table;
  private final Exercises exercises;
  private final SubmittedWork work;
  private final TransactionTemplate transactions;
  private final DiskSpace disk;
  private final Clock clock;

  Scores(
      ScoresheetTable table,
      Exercises exercises,
      SubmittedWork work,
      TransactionTemplate transactions,
      DiskSpace disk,
      Clock clock) {
    this.table = table;
    this.exercises = exercises;
    this.work = work;
    this.transactions = transactions;
    this.disk = disk;
    this.clock = clock;
  }

  /// The stored score of a submission.
  StoredScore of(Submission submission) {
    return table.find(submission.attempt().id()).orElseGet(() -> make(submission));
  }

  /// The stored scores of submissions of one assignment, by attempt.
  Map<UUID, StoredScore> of(UUID assignmentId, List<Submission> submissions) {
    return all(table.ofAssignment(assignmentId), submissions);
  }

  /// The stored scores of submissions of one student, by attempt.
  Map<UUID, StoredScore> ofAccount(UUID accountId, List<Submission> submissions) {
    return all(table.ofAccount(accountId), submissions);
  }

  private Map<UUID, StoredScore> all(Map<UUID, StoredScore> known, List<Submission> submissions) {
    Map<UUID, StoredScore> all = new HashMap<>(known);
    submissions.forEach(
        submission -> all.computeIfAbsent(submission.attempt().id(), ignored -> make(submission)));
    return all;
  }

  /// The scoresheet that a stored score came from.
  Scoresheet sheet(StoredScore stored, Submission submission) {
    return Scoring.score(
        exercises.version(stored.basis().exerciseVersionId()),
        stored.basis().depth(),
        stored.basis().rules(),
        submission.annotations());
  }

  /// What a submission scores with a basis.
  StoredScore score(Submission submission, Basis basis) {
    Exercise exercise = exercises.version(basis.exerciseVersionId());
    Scoresheet sheet =
        Scoring.score(exercise, basis.depth(), basis.rules(), submission.annotations());
    return new StoredScore(
        submission.attempt().id(),
        basis,
        exercise.keyNumber(),
        sheet.score(),
        sheet.counts().toString());
  }

  /// Whoever regrades in the same moment finds the submission and makes its score with what holds
  /// then, before this one or instead of it.
  private StoredScore make(Submission submission) {
    StoredScore made =
        score(submission, Basis.now(submission.assignment(), submission.attempt(), exercises));
    if (disk.hasRoom()) {
      transactions.executeWithoutResult(ignored -> keep(made));
    }
    return table.find(made.attemptId()).orElse(made);
  }

  /// Unless the attempt has been erased meanwhile.
  private void keep(StoredScore made) {
    if (work.hold(made.attemptId())) {
      table.insert(made, clock.instant());
    }
  }
}
