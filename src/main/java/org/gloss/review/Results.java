package org.gloss.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.AttemptSubmitted;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.scoring.ExpertRange;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scoresheet;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Results of submitted attempts, for the student whose they are, once returned, and for the
/// teacher of the class.
@Service
public class Results {

  private final SubmittedWork work;
  private final Scoring scoring;
  private final Exercises exercises;
  private final ScoresheetTable table;
  private final Clock clock;

  Results(
      SubmittedWork work,
      Scoring scoring,
      Exercises exercises,
      ScoresheetTable table,
      Clock clock) {
    this.work = work;
    this.scoring = scoring;
    this.exercises = exercises;
    this.table = table;
    this.clock = clock;
  }

  /// One attempt's results.
  ///
  /// @param sheet how its marks compare with the key
  /// @param experts what instructors score against each other; empty with fewer than two keys
  /// @param tries all submitted attempts of the student at the assignment, first to last
  public record Result(
      Submission submission,
      Exercise exercise,
      Scoresheet sheet,
      Optional<ExpertRange> experts,
      List<Try> tries) {

    /// Copies the list.
    public Result {
      tries = List.copyOf(tries);
    }

    /// The marks beside the key.
    public Compared compared() {
      return new Compared(
          exercise, submission.assignment().depth(), submission.annotations(), sheet, experts);
    }

    /// The best try; of several equal ones the first.
    public Try best() {
      return tries.stream()
          .max(
              Comparator.comparing(Try::score)
                  .thenComparing(Comparator.comparing(Try::number).reversed()))
          .orElseThrow();
    }
  }

  /// A submitted attempt and its score.
  public record Try(UUID attemptId, int number, Instant submittedAt, Ratio score) {}

  /// The results of an attempt.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the person who asks may
  ///   not read them
  public Result of(UUID attemptId) {
    Submission submission = work.readable(attemptId);
    Exercise exercise = exercises.version(submission.assignment().exerciseVersionId());
    List<Try> tries = work.siblings(attemptId).stream().map(this::attempt).toList();
    return new Result(
        submission, exercise, scoring.score(submission), experts(submission, exercise), tries);
  }

  /// Scores what has been submitted.
  @ApplicationModuleListener
  void on(AttemptSubmitted submitted) {
    work.submitted(submitted.attemptId()).ifPresent(this::stored);
  }

  private Try attempt(Attempt attempt) {
    Ratio score =
        table
            .find(attempt.id())
            .map(ScoresheetTable.StoredScore::score)
            .orElseGet(() -> stored(work.readable(attempt.id())).score());
    return new Try(attempt.id(), attempt.number(), attempt.submittedAt().orElseThrow(), score);
  }

  private ScoresheetTable.StoredScore stored(Submission submission) {
    Scoresheet sheet = scoring.score(submission);
    Exercise exercise = exercises.version(submission.assignment().exerciseVersionId());
    ScoresheetTable.StoredScore score =
        new ScoresheetTable.StoredScore(
            submission.attempt().id(),
            exercise.versionId(),
            exercise.keyNumber(),
            submission.assignment().preset(),
            submission.assignment().mode().name(),
            submission.assignment().depth(),
            sheet.score(),
            sheet.counts().toString());
    table.insert(score, clock.instant());
    return score;
  }

  private static Optional<ExpertRange> experts(Submission submission, Exercise exercise) {
    Assignment assignment = submission.assignment();
    return Scoring.experts(exercise, assignment.depth(), Scoring.rules(assignment));
  }
}
