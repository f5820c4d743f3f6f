package org.gloss.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Terms;
import org.gloss.saving.DurableCommits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A student's way through an assignment: begin, submit, try again.
@Service
public class Attempts {

  private final AttemptTable table;
  private final AnnotationTable annotations;
  private final Endings endings;
  private final WorkClock workClock;
  private final Assignments assignments;
  private final SignedIn signedIn;
  private final TransactionTemplate transactions;
  private final DurableCommits durable;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Attempts(
      AttemptTable table,
      AnnotationTable annotations,
      Endings endings,
      WorkClock workClock,
      Assignments assignments,
      SignedIn signedIn,
      TransactionTemplate transactions,
      DurableCommits durable,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.annotations = annotations;
    this.endings = endings;
    this.workClock = workClock;
    this.assignments = assignments;
    this.signedIn = signedIn;
    this.transactions = transactions;
    this.durable = durable;
    this.events = events;
    this.clock = clock;
  }

  /// One assignment as the student who asks sees it in their list.
  ///
  /// @param terms the assignment as it holds for them
  /// @param attempts theirs so far, first to last
  public record Work(Terms terms, WorkState state, List<Attempt> attempts) {

    /// What they work on.
    public Assignment assignment() {
      return terms.assignment();
    }

    /// The newest attempt, empty when there is none.
    public Optional<Attempt> latest() {
      return attempts.stream().max(Comparator.comparingInt(Attempt::number));
    }

    /// Whether the names of speakers are hidden: where the teacher wishes it, until the student has
    /// seen results.
    public boolean masked(Instant now) {
      return assignment().settings().mask()
          && !(terms.released(now) && attempts.stream().anyMatch(Attempt::submitted));
    }

    /// Whether another attempt may begin.
    public boolean retryAllowed(Instant now) {
      return state == WorkState.RETURNED
          && attempts.size() < assignment().settings().attemptsAllowed()
          && terms.mayBegin(now);
    }
  }

  /// What is assigned to the student who asks, in order, with how far they are.
  public List<Work> works() {
    Account student = signedIn.student();
    Map<UUID, List<Attempt>> attempts =
        table.ofAccount(student.id()).stream()
            .collect(Collectors.groupingBy(Attempt::assignmentId));
    return assignments.assigned().stream()
        .map(terms -> work(terms, attempts.getOrDefault(terms.assignment().id(), List.of())))
        .toList();
  }

  /// One assignment of the student who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs
  public Work work(UUID assignmentId) {
    Account student = signedIn.student();
    return work(assignments.terms(assignmentId), table.of(assignmentId, student.id()));
  }

  /// The attempt that the student who asks works on: the newest one, or a first one begun now;
  /// empty when there is none and the assignment is not open.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs
  public Optional<Attempt> open(UUID assignmentId) {
    Work work = work(assignmentId);
    if (work.latest().isPresent() || !work.terms().mayBegin(clock.instant())) {
      return work.latest();
    }
    return begin(assignmentId, 1);
  }

  /// Begins another attempt if that is allowed; else gives the newest one, if there is one.
  public Optional<Attempt> retry(UUID assignmentId) {
    Work work = work(assignmentId);
    return work.retryAllowed(clock.instant())
        ? begin(assignmentId, work.attempts().size() + 1)
        : open(assignmentId);
  }

  /// One attempt of the student who asks.
  ///
  /// @throws AccessDeniedException if it is another's, they are no longer in the class, or there is
  ///   none such
  public Attempt own(UUID attemptId) {
    Account student = signedIn.student();
    Attempt attempt =
        table
            .find(attemptId)
            .filter(found -> found.accountId().equals(student.id()))
            .orElseThrow(Attempts::refused);
    assignments.one(attempt.assignmentId());
    return attempt;
  }

  /// The annotations of an attempt of the student who asks, in text order.
  public List<SavedAnnotation> annotations(UUID attemptId) {
    return annotations.annotations(own(attemptId).id());
  }

  /// Submits an attempt of the student who asks. A second time changes nothing.
  ///
  /// @return the attempt as submitted
  public Attempt submit(UUID attemptId) {
    own(attemptId);
    transactions.executeWithoutResult(ignored -> submitOnce(attemptId));
    durable.await();
    Attempt submitted = own(attemptId);
    changed(submitted);
    return submitted;
  }

  private void changed(Attempt attempt) {
    events.publishEvent(WorkChanged.of(attempt));
  }

  private void submitOnce(UUID attemptId) {
    Attempt attempt = table.lock(attemptId).orElseThrow(Attempts::refused);
    if (!attempt.submitted()) {
      Terms terms = assignments.ofSubmission(attempt.assignmentId(), attempt.accountId());
      endings.bySubmission(attempt, terms, now());
    }
  }

  /// Begins if that is still allowed when the student's turn comes.
  ///
  /// @param number of the new attempt
  /// @return it, or the newest of those that there are
  private Optional<Attempt> begin(UUID assignmentId, int number) {
    Account student = signedIn.student();
    Optional<Attempt> begun =
        Objects.requireNonNull(
            transactions.execute(ignored -> insert(student, assignmentId, number)));
    begun.ifPresent(this::changed);
    return begun.or(
        () ->
            table.of(assignmentId, student.id()).stream()
                .max(Comparator.comparingInt(Attempt::number)));
  }

  private Optional<Attempt> insert(Account student, UUID assignmentId, int number) {
    Terms terms = assignments.termsHeld(assignmentId);
    boolean meanwhile =
        table.of(assignmentId, student.id()).stream()
            .anyMatch(other -> other.number() >= number || !other.submitted());
    Instant now = now();
    if (meanwhile || !terms.mayBegin(now)) {
      return Optional.empty();
    }
    Attempt attempt =
        new Attempt(
            UUID.randomUUID(),
            assignmentId,
            student.id(),
            terms.assignment().exerciseVersionId(),
            number,
            now,
            Optional.empty(),
            Duration.ZERO,
            false);
    table.insert(attempt);
    return Optional.of(attempt);
  }

  private Work work(Terms terms, List<Attempt> stored) {
    List<Attempt> attempts =
        stored.stream().map(attempt -> workClock.upToDate(attempt, terms)).toList();
    return new Work(terms, state(terms, attempts, clock.instant()), attempts);
  }

  /// How far somebody is with an assignment at `now`, from all of their attempts at it.
  static WorkState state(Terms terms, List<Attempt> attempts, Instant now) {
    if (attempts.isEmpty()) {
      return WorkState.NOT_STARTED;
    }
    if (attempts.stream().anyMatch(attempt -> !attempt.submitted())) {
      return WorkState.WORKING;
    }
    return terms.released(now) ? WorkState.RETURNED : WorkState.SUBMITTED;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
