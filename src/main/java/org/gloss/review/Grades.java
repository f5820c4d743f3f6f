package org.gloss.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.scoring.Ratio;
import org.springframework.stereotype.Service;

/// What counts of each student's work.
@Service
public class Grades {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Assignments assignments;
  private final Classrooms classrooms;
  private final SubmittedWork work;
  private final Scores scores;
  private final ScoresheetTable table;

  Grades(
      Assignments assignments,
      Classrooms classrooms,
      SubmittedWork work,
      Scores scores,
      ScoresheetTable table) {
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.work = work;
    this.scores = scores;
    this.table = table;
  }

  /// The grades of an assignment of the teacher who asks, one for each student who is in the class,
  /// by alias.
  public List<Grade> of(UUID assignmentId) {
    return of(assignments.owned(assignmentId), work.submissions(assignmentId));
  }

  /// The same where the submissions have been read.
  ///
  /// @param submissions all of the assignment
  List<Grade> of(Assignment assignment, List<Submission> submissions) {
    Map<UUID, StoredScore> stored = scores.of(assignment.id(), submissions);
    Map<UUID, ScoreOverride> overrides = table.overrides(assignment.id());
    Map<UUID, List<Scored>> byStudent =
        submissions.stream()
            .map(submission -> scored(submission, stored, overrides))
            .collect(Collectors.groupingBy(one -> one.submission().attempt().accountId()));
    return classrooms.enrolments(assignment.classroomId()).stream()
        .map(
            student ->
                grade(
                    assignment,
                    student.accountId(),
                    byStudent.getOrDefault(student.accountId(), List.of())))
        .toList();
  }

  /// The attempt that counts, of several of one student at one assignment; empty where there is
  /// none.
  ///
  /// @param stored by attempt, the stored score of each
  /// @param overrides by attempt, teachers' own scores
  static Optional<Submission> counted(
      List<Submission> tries, Map<UUID, StoredScore> stored, Map<UUID, ScoreOverride> overrides) {
    return tries.stream()
        .findFirst()
        .map(one -> one.assignment().settings().counts())
        .flatMap(
            counts ->
                counted(counts, tries.stream().map(one -> scored(one, stored, overrides)).toList()))
        .map(Scored::submission);
  }

  /// What an attempt counts for: a teacher's own score stands as it is; late work loses what the
  /// assignment says, down to 0.
  static Ratio effective(Submission submission, Ratio scored, Optional<ScoreOverride> override) {
    if (override.isPresent()) {
      return new Ratio(BigDecimal.valueOf(override.get().percent()), HUNDRED);
    }
    int costs = submission.assignment().settings().lateCosts();
    if (!submission.late() || costs == 0) {
      return scored;
    }
    BigDecimal left =
        scored
            .numerator()
            .multiply(HUNDRED)
            .subtract(scored.denominator().multiply(BigDecimal.valueOf(costs)));
    return new Ratio(left.max(BigDecimal.ZERO), scored.denominator().multiply(HUNDRED));
  }

  private static Scored scored(
      Submission submission, Map<UUID, StoredScore> stored, Map<UUID, ScoreOverride> overrides) {
    UUID id = submission.attempt().id();
    Ratio score = Objects.requireNonNull(stored.get(id), "every submission has a score").score();
    Optional<ScoreOverride> override = Optional.ofNullable(overrides.get(id));
    return new Scored(
        submission, score, effective(submission, score, override), override.isPresent());
  }

  private static Grade grade(Assignment assignment, UUID accountId, List<Scored> tries) {
    Optional<Scored> counted = counted(assignment.settings().counts(), tries);
    return new Grade(
        accountId,
        counted.map(one -> one.submission().attempt().id()),
        counted.map(Scored::effective),
        counted.map(Scored::score),
        counted.filter(one -> one.submission().late()).isPresent(),
        counted.filter(Scored::overridden).isPresent(),
        tries.size());
  }

  private static Optional<Scored> counted(AssignmentSettings.Counts counts, List<Scored> tries) {
    Comparator<Scored> byNumber = Comparator.comparing(one -> one.submission().attempt().number());
    return switch (counts) {
      case FIRST -> tries.stream().min(byNumber);
      case LATEST -> tries.stream().max(byNumber);
      case BEST ->
          tries.stream()
              .max(Comparator.comparing(Scored::effective).thenComparing(byNumber.reversed()));
    };
  }

  private record Scored(Submission submission, Ratio score, Ratio effective, boolean overridden) {}
}
