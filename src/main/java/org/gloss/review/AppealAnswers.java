package org.gloss.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.AssignedKeys;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.draft.KeyRevisions;
import org.gloss.review.Appeal.Decision;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The teacher's side of arguing back: appeals of a whole assignment that mean the same are
/// answered once. Accepting makes the next key version.
@Service
public class AppealAnswers {

  private static final int LONGEST_WORDS = 1_000;

  private final AppealTable table;
  private final AppealSheets sheets;
  private final Assignments assignments;
  private final AssignedKeys assigned;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final KeyRevisions revisions;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final Clock clock;

  AppealAnswers(
      AppealTable table,
      AppealSheets sheets,
      Assignments assignments,
      AssignedKeys assigned,
      Classrooms classrooms,
      Exercises exercises,
      KeyRevisions revisions,
      SignedIn signedIn,
      AuditLog audit,
      Clock clock) {
    this.table = table;
    this.sheets = sheets;
    this.assignments = assignments;
    this.assigned = assigned;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.revisions = revisions;
    this.signedIn = signedIn;
    this.audit = audit;
    this.clock = clock;
  }

  /// A wish to accept appeals that mean the same.
  ///
  /// @param appeals their ids
  /// @param words for the students; may be empty
  public record Acceptance(Set<UUID> appeals, Decision decision, String words) {}

  /// What came of an answer.
  public sealed interface Outcome {

    /// The key accepts it.
    ///
    /// @param exercise the version that the assignment is compared with now
    record Accepted(Exercise exercise) implements Outcome {}

    /// The key stays as it is.
    record Declined() implements Outcome {}

    /// Somebody has answered meanwhile; nothing was changed.
    record Overtaken(String by) implements Outcome {}

    /// It cannot be done; `reason` says why in words. Nothing was changed.
    record Refused(String reason) implements Outcome {}
  }

  /// The arguments about an assignment of the teacher who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public AppealSheet of(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    List<Appeal> all = table.ofAssignment(assignmentId);
    Map<UUID, String> aliases =
        classrooms.enrolments(assignment.classroomId()).stream()
            .collect(Collectors.toMap(Enrolment::accountId, Enrolment::alias));
    return new AppealSheet(
        assignment,
        exercise,
        sheets.open(assignment, all),
        sheets.answered(assignment, all),
        aliases,
        revisions.obstacle(exercise.versionId()));
  }

  /// Accepts several clusters of an assignment of the teacher who asks, all together in one new key
  /// version, which the assignment is compared with from now on.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional
  public Outcome accept(UUID assignmentId, List<Acceptance> acceptances) {
    Account teacher = signedIn.teacher();
    assignments.owned(assignmentId);
    Set<UUID> ids = new LinkedHashSet<>();
    acceptances.forEach(one -> ids.addAll(one.appeals()));
    List<Appeal> held = table.lock(assignmentId, ids);
    Assignment assignment = assignments.owned(assignmentId); // as it is now that it is held
    Optional<Outcome> hindrance = hindrance(held);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    AcceptedAppeals accepting = new AcceptedAppeals(exercise, assignment);
    for (Acceptance one : acceptances) {
      List<Appeal> meant = open(held, one.appeals());
      Optional<AppealOptions.Option> option = option(exercise, assignment, meant, one.decision());
      if (!meant.isEmpty() && option.isEmpty()) {
        return new Outcome.Refused("This cannot be accepted so any more. Look at it again.");
      }
      option.ifPresent(way -> accepting.add(meant, way, said(one.words(), way)));
    }
    if (accepting.leaveNothingToFind()) {
      return new Outcome.Refused(
          "Then nothing would be left that has to be found. Leave one of these as it is.");
    }
    return switch (revisions.revise(
        assignment.exerciseVersionId(), accepting.changes(), accepting.remark())) {
      case KeyRevisions.Outcome.Refused(String reason) -> new Outcome.Refused(reason);
      case KeyRevisions.Outcome.Revised(Exercise next) ->
          accepted(teacher, assignment, accepting, next);
      case KeyRevisions.Outcome.AsItWas(Exercise next) ->
          accepted(teacher, assignment, accepting, next);
    };
  }

  /// Declines a cluster of an assignment of the teacher who asks.
  ///
  /// @param words for the students; required
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional
  public Outcome decline(UUID assignmentId, Set<UUID> appeals, String words) {
    Account teacher = signedIn.teacher();
    assignments.owned(assignmentId);
    String said = cut(words);
    if (said.isEmpty()) {
      return new Outcome.Refused("Say why not: each of these students reads it.");
    }
    List<Appeal> held = table.lock(assignmentId, appeals);
    Assignment assignment = assignments.owned(assignmentId);
    Optional<Outcome> hindrance = hindrance(held);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    List<Appeal> open = open(held, appeals);
    table.answer(
        assignmentId,
        answer(teacher, Decision.DECLINED, said),
        teacher.id(),
        Optional.empty(),
        open);
    audit.record(
        Kind.CHANGED,
        assignment.classroomId(),
        "Declined %s about “%s”".formatted(arguments(open.size()), title(assignment)));
    return new Outcome.Declined();
  }

  private Outcome accepted(
      Account teacher, Assignment assignment, AcceptedAppeals accepting, Exercise exercise) {
    if (!assigned.use(assignment.id(), exercise.versionId())) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Outcome.Refused(
          "The newest version of this exercise does not fit this assignment any more: its text,"
              + " label set or depth is another.");
    }
    for (AcceptedAppeals.One one : accepting.all()) {
      table.answer(
          assignment.id(),
          answer(teacher, one.way().decision(), one.words()),
          teacher.id(),
          Optional.of(exercise.versionId()),
          one.appeals());
    }
    audit.record(
        Kind.CHANGED,
        assignment.classroomId(),
        "Accepted %s about “%s”: key %d. %s"
            .formatted(
                arguments(accepting.count()),
                exercise.title(),
                exercise.keyNumber(),
                accepting.remark()));
    return new Outcome.Accepted(exercise);
  }

  /// What stands in the way of answering these.
  private static Optional<Outcome> hindrance(List<Appeal> held) {
    Optional<Appeal.Answer> other =
        held.stream().flatMap(appeal -> appeal.answer().stream()).findFirst();
    if (other.isPresent()) {
      return Optional.of(new Outcome.Overtaken(other.get().by()));
    }
    return held.stream().noneMatch(appeal -> appeal.state() == Appeal.State.OPEN)
        ? Optional.of(
            new Outcome.Refused("Nobody argues this any more: the students took it back."))
        : Optional.empty();
  }

  private static List<Appeal> open(List<Appeal> held, Set<UUID> ids) {
    return held.stream()
        .filter(appeal -> appeal.state() == Appeal.State.OPEN && ids.contains(appeal.id()))
        .toList();
  }

  private Optional<AppealOptions.Option> option(
      Exercise exercise, Assignment assignment, List<Appeal> appeals, Decision decision) {
    List<AppealCluster> clusters =
        appeals.stream()
                .map(appeal -> exercises.version(appeal.exerciseVersionId()))
                .allMatch(exercise::sameTextAs)
            ? AppealCluster.all(exercise.passage(), appeals)
            : List.of();
    return clusters.size() == 1
        ? AppealSheets.options(exercise, assignment, clusters.getFirst()).stream()
            .filter(way -> way.decision() == decision)
            .findFirst()
        : Optional.empty();
  }

  private static String said(String words, AppealOptions.Option way) {
    String said = cut(words);
    return said.isEmpty() ? way.news() : said;
  }

  private static String cut(String words) {
    String line = Appeals.line(words);
    return line.substring(0, Math.min(LONGEST_WORDS, line.length()));
  }

  private Appeal.Answer answer(Account teacher, Decision decision, String words) {
    return new Appeal.Answer(
        UUID.randomUUID(),
        decision,
        words,
        teacher.name(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }

  private String title(Assignment assignment) {
    return exercises.version(assignment.exerciseVersionId()).title();
  }
}
