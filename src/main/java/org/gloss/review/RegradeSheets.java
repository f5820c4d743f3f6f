package org.gloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.draft.KeyRevisions;
import org.springframework.stereotype.Component;

/// Finds which stored scores of an assignment would change, how, and why.
@Component
class RegradeSheets {

  private final RegradeScoring scoring;
  private final ScoresheetTable scoresheets;
  private final Exercises exercises;
  private final KeyRevisions revisions;

  RegradeSheets(
      RegradeScoring scoring,
      ScoresheetTable scoresheets,
      Exercises exercises,
      KeyRevisions revisions) {
    this.scoring = scoring;
    this.scoresheets = scoresheets;
    this.exercises = exercises;
    this.revisions = revisions;
  }

  /// The scores that were made with something else, those that would move first, as if scores might
  /// fall.
  List<RegradeSheet.Row> rows(
      Assignment assignment, List<Submission> submissions, Map<UUID, StoredScore> stored) {
    Basis basis = Basis.of(assignment);
    Map<UUID, ScoreOverride> overrides = scoresheets.overrides(assignment.id());
    List<RegradeSheet.Row> rows = new ArrayList<>();
    for (Submission submission : submissions) {
      UUID attempt = submission.attempt().id();
      StoredScore before = Objects.requireNonNull(stored.get(attempt));
      if (!scoring.current(basis, submission, before)) {
        RegradeScoring.Made made =
            scoring.make(
                basis, submission, before, Optional.ofNullable(overrides.get(attempt)), true);
        rows.add(
            new RegradeSheet.Row(
                attempt,
                submission.attempt().accountId(),
                submission.attempt().number(),
                before.score(),
                made.after().map(StoredScore::score),
                made.change()));
      }
    }
    rows.sort(Comparator.comparing(RegradeSheet.Row::change));
    return rows;
  }

  /// What is different since those scores were made, one sentence each, for the teacher who asks.
  List<String> reasons(
      Assignment assignment, List<RegradeSheet.Row> rows, Map<UUID, StoredScore> stored) {
    Basis now = Basis.of(assignment);
    List<String> reasons = new ArrayList<>();
    List<Basis> before =
        rows.stream()
            .map(row -> Objects.requireNonNull(stored.get(row.attemptId())).basis())
            .distinct()
            .toList();
    before.stream()
        .map(Basis::exerciseVersionId)
        .filter(version -> !version.equals(now.exerciseVersionId()))
        .filter(version -> sameText(version, now.exerciseVersionId()))
        .distinct()
        .min(Comparator.comparing(version -> exercises.version(version).number()))
        .ifPresent(oldest -> reasons.addAll(revisions.changes(oldest, now.exerciseVersionId())));
    if (before.stream()
        .anyMatch(one -> !one.rules().equals(now.rules()) || !one.depth().equals(now.depth()))) {
      reasons.add("The rules are now: " + rules(now) + ".");
    }
    return reasons;
  }

  private boolean sameText(UUID one, UUID other) {
    return exercises.version(one).sameTextAs(exercises.version(other));
  }

  /// Rules in words.
  String rules(Basis basis) {
    String depth =
        exercises.version(basis.exerciseVersionId()).labelSet().depths().stream()
            .filter(one -> one.id().equals(basis.depth()))
            .map(one -> one.name())
            .findFirst()
            .orElse(basis.depth());
    return "%s, %s, labels: %s"
        .formatted(
            basis.rules().preset().name().toLowerCase(Locale.ROOT),
            basis.rules().mode().name().toLowerCase(Locale.ROOT),
            depth);
  }
}
