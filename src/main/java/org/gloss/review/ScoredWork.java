package org.gloss.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.scoring.Scoresheet;
import org.springframework.stereotype.Service;

/// Everything that a class has submitted for an assignment, compared with the key.
@Service
public class ScoredWork {

  private final SubmittedWork work;
  private final Scores scores;
  private final Exercises exercises;

  ScoredWork(SubmittedWork work, Scores scores, Exercises exercises) {
    this.work = work;
    this.scores = scores;
    this.exercises = exercises;
  }

  /// A submission beside the key that its stored score was made with.
  ///
  /// @param exercise the version whose key it is
  /// @param depth at which both were compared
  public record Scored(Submission submission, Exercise exercise, String depth, Scoresheet sheet) {}

  /// Every submitted attempt at an assignment of the teacher who asks, in the order of attempts.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if it is not theirs
  public List<Scored> of(UUID assignmentId) {
    List<Submission> submissions = work.submissions(assignmentId);
    Map<UUID, StoredScore> stored = scores.of(assignmentId, submissions);
    return submissions.stream()
        .map(
            submission ->
                scored(submission, Objects.requireNonNull(stored.get(submission.attempt().id()))))
        .toList();
  }

  private Scored scored(Submission submission, StoredScore stored) {
    return new Scored(
        submission,
        exercises.version(stored.basis().exerciseVersionId()),
        stored.basis().depth(),
        scores.sheet(stored, submission));
  }
}
