package org.gloss.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.AttemptSubmitted;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
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
  private final Scores scores;
  private final Exercises exercises;
  private final ScoresheetTable table;

  Results(SubmittedWork work, Scores scores, Exercises exercises, ScoresheetTable table) {
    this.work = work;
    this.scores = scores;
    this.exercises = exercises;
    this.table = table;
  }

  /// One attempt's results.
  ///
  /// @param exercise the version that it was scored with
  /// @param basis the rules that it was scored with
  /// @param sheet how its marks compare with the key
  /// @param experts what instructors score against each other; empty with fewer than two keys
  /// @param override a teacher's own score for it, if there is one
  /// @param tries all submitted attempts of the student at the assignment, first to last
  public record Result(
      Submission submission,
      Exercise exercise,
      Basis basis,
      Scoresheet sheet,
      Optional<ExpertRange> experts,
      Optional<ScoreOverride> override,
      List<Try> tries) {

    /// Copies the list.
    public Result {
      tries = List.copyOf(tries);
    }

    /// The marks beside the key.
    public Compared compared() {
      return new Compared(exercise, basis.depth(), submission.annotations(), sheet, experts);
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

  /// A submitted attempt and what it counts for.
  public record Try(UUID attemptId, int number, Instant submittedAt, Ratio score) {}

  /// The results of an attempt.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the person who asks may
  ///   not read them
  public Result of(UUID attemptId) {
    Submission submission = work.readable(attemptId);
    StoredScore stored = scores.of(submission);
    Basis basis = stored.basis();
    Exercise exercise = exercises.version(basis.exerciseVersionId());
    return new Result(
        submission,
        exercise,
        basis,
        scores.sheet(stored, submission),
        Scoring.experts(exercise, basis.depth(), basis.rules()),
        table.override(attemptId),
        work.siblings(attemptId).stream().map(this::attempt).toList());
  }

  /// Scores what has been submitted.
  @ApplicationModuleListener
  void on(AttemptSubmitted submitted) {
    work.submitted(submitted.attemptId()).ifPresent(scores::of);
  }

  private Try attempt(Attempt attempt) {
    Submission submission = work.readable(attempt.id());
    return new Try(
        attempt.id(),
        attempt.number(),
        attempt.submittedAt().orElseThrow(),
        Grades.effective(submission, scores.of(submission).score(), table.override(attempt.id())));
  }
}
