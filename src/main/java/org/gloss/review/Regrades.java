package org.gloss.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.AssignedKeys;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercises;
import org.gloss.review.Regrade.Change;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes stored scores anew after a change of key or rules: shown first, raise-only unless the
/// teacher says otherwise, and undone where it was wrong. The scores themselves are made in the
/// background.
@Service
public class Regrades {

  private static final int LONGEST_WORDS = 1_000;

  private final RegradeTable table;
  private final RegradeSheets sheets;
  private final RegradeWork background;
  private final Scores scores;
  private final SubmittedWork work;
  private final Assignments assignments;
  private final AssignedKeys assigned;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Regrades(
      RegradeTable table,
      RegradeSheets sheets,
      RegradeWork background,
      Scores scores,
      SubmittedWork work,
      Assignments assignments,
      AssignedKeys assigned,
      Classrooms classrooms,
      Exercises exercises,
      SignedIn signedIn,
      AuditLog audit,
      TransactionTemplate transactions,
      Clock clock) {
    this.table = table;
    this.sheets = sheets;
    this.background = background;
    this.scores = scores;
    this.work = work;
    this.assignments = assignments;
    this.assigned = assigned;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.signedIn = signedIn;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What came of a wish to regrade or to undo.
  public sealed interface Outcome {

    /// Scores are being made; [#progress] says how far it is.
    record Begun(Regrade regrade) implements Outcome {}

    /// No score would change; nothing was begun.
    record NothingToDo() implements Outcome {}

    /// One is still running.
    record Running() implements Outcome {}

    /// The scores are as they were before.
    record Undone() implements Outcome {}

    /// A later regrading holds, or it was undone already. Nothing was changed.
    record Overtaken() implements Outcome {}
  }

  /// What regrading an assignment of the teacher who asks would do. One that a server left
  /// unfinished goes on.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  public RegradeSheet of(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    List<Submission> submissions = work.submissions(assignmentId);
    Map<UUID, StoredScore> stored = scores.of(assignmentId, submissions);
    List<RegradeSheet.Row> rows = sheets.rows(assignment, submissions, stored);
    List<Regrade.Progress> past =
        table.of(assignmentId).stream()
            .map(regrade -> new Regrade.Progress(regrade, table.counts(regrade.id())))
            .toList();
    RegradeSheet sheet =
        new RegradeSheet(
            assignment,
            exercises.version(assignment.exerciseVersionId()),
            assigned.newer(assignmentId),
            rows,
            submissions.size() - rows.size(),
            classrooms.enrolments(assignment.classroomId()).stream()
                .collect(Collectors.toMap(Enrolment::accountId, Enrolment::alias)),
            sheets.reasons(assignment, rows, stored),
            past);
    sheet.running().ifPresent(running -> background.go(running.regrade().id()));
    return sheet;
  }

  /// How far the newest regrading of an assignment of the teacher who asks is; empty before the
  /// first.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Optional<Regrade.Progress> progress(UUID assignmentId) {
    return table.of(assignments.owned(assignmentId).id()).stream()
        .findFirst()
        .map(regrade -> new Regrade.Progress(regrade, table.counts(regrade.id())));
  }

  /// Begins to make the scores of an assignment of the teacher who asks anew. Those that a teacher
  /// gave are left alone.
  ///
  /// @param lowerToo whether scores may fall
  /// @param words why, for the students to read; cut to 1000 characters
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  public Outcome apply(UUID assignmentId, boolean lowerToo, String words) {
    Account teacher = signedIn.teacher();
    assignments.owned(assignmentId);
    Outcome outcome =
        Objects.requireNonNull(
            transactions.execute(ignored -> begin(teacher, assignmentId, lowerToo, words)));
    if (outcome instanceof Outcome.Begun(Regrade regrade)) {
      background.go(regrade.id());
    }
    return outcome;
  }

  /// Puts every score back that a regrading changed, as it was stored before.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs, or there is none such
  @Transactional
  public Outcome undo(UUID regradeId) {
    signedIn.teacher();
    Regrade found = table.find(regradeId).orElseThrow(Regrades::refused);
    Assignment assignment = assignments.owned(found.assignmentId());
    table.lockAssignment(assignment.id());
    Regrade regrade = table.lock(regradeId).orElseThrow(Regrades::refused);
    if (regrade.state() == Regrade.State.RUNNING) {
      return new Outcome.Running();
    }
    boolean overtaken =
        regrade.state() == Regrade.State.UNDONE
            || table.of(assignment.id()).stream()
                .anyMatch(
                    other ->
                        other.number() > regrade.number() && other.state() != Regrade.State.UNDONE);
    if (overtaken) {
      return new Outcome.Overtaken();
    }
    table.undo(regradeId, now());
    audit.record(
        Kind.CHANGED,
        assignment.classroomId(),
        "Undid regrading %d of “%s”".formatted(regrade.number(), title(assignment)));
    return new Outcome.Undone();
  }

  /// How often and why the score of an attempt has moved, the first time first, for whoever may
  /// read its results.
  ///
  /// @throws AccessDeniedException if the person who asks may not
  public List<ScoreMove> moves(UUID attemptId) {
    return table.moves(work.readable(attemptId).attempt().id());
  }

  private Outcome begin(Account teacher, UUID assignmentId, boolean lowerToo, String words) {
    table.lockAssignment(assignmentId);
    Assignment assignment = assignments.owned(assignmentId);
    List<Regrade> past = table.of(assignmentId);
    if (past.stream().anyMatch(one -> one.state() == Regrade.State.RUNNING)) {
      return new Outcome.Running();
    }
    List<Submission> submissions = work.submissions(assignmentId);
    List<RegradeSheet.Row> rows =
        sheets.rows(assignment, submissions, scores.of(assignmentId, submissions));
    if (rows.stream().noneMatch(row -> moves(row.change(), lowerToo))) {
      return new Outcome.NothingToDo();
    }
    Regrade regrade = regrade(teacher, assignment, past.size() + 1, lowerToo, Appeals.line(words));
    table.insert(regrade);
    table.collect(regrade);
    audit.record(Kind.CHANGED, assignment.classroomId(), sentence(regrade));
    return new Outcome.Begun(regrade);
  }

  private static boolean moves(Change change, boolean lowerToo) {
    return change == Change.UP || change == Change.SAME || lowerToo && change == Change.DOWN;
  }

  private Regrade regrade(
      Account teacher, Assignment assignment, int number, boolean lowerToo, String words) {
    return new Regrade(
        UUID.randomUUID(),
        assignment.id(),
        number,
        Optional.of(teacher.id()),
        Basis.of(assignment),
        lowerToo,
        words.substring(0, Math.min(LONGEST_WORDS, words.length())),
        Regrade.State.RUNNING,
        now(),
        Optional.empty(),
        Optional.empty());
  }

  private String sentence(Regrade regrade) {
    return "Began regrading %d of “%s” with key %d, %s, %s. %s"
        .formatted(
            regrade.number(),
            exercises.version(regrade.basis().exerciseVersionId()).title(),
            exercises.version(regrade.basis().exerciseVersionId()).keyNumber(),
            sheets.rules(regrade.basis()),
            regrade.lowerToo() ? "lower scores too" : "raise only",
            regrade.words());
  }

  private String title(Assignment assignment) {
    return exercises.version(assignment.exerciseVersionId()).title();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
