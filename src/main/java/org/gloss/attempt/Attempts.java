package org.gloss.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classrooms;
import org.gloss.saving.DurableCommits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A student's way through an assignment: begin, submit, try again.
@Service
public class Attempts {

  private final AttemptTable table;
  private final Classrooms classrooms;
  private final SignedIn signedIn;
  private final TransactionTemplate transactions;
  private final DurableCommits durable;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Attempts(
      AttemptTable table,
      Classrooms classrooms,
      SignedIn signedIn,
      TransactionTemplate transactions,
      DurableCommits durable,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.classrooms = classrooms;
    this.signedIn = signedIn;
    this.transactions = transactions;
    this.durable = durable;
    this.events = events;
    this.clock = clock;
  }

  /// One assignment as the student who asks sees it in their list.
  ///
  /// @param attempts theirs so far, first to last
  public record Work(Assignment assignment, WorkState state, List<Attempt> attempts) {

    /// The newest attempt, empty when there is none.
    public Optional<Attempt> latest() {
      return attempts.stream().max(Comparator.comparingInt(Attempt::number));
    }

    /// Whether another attempt may begin.
    public boolean retryAllowed(Instant now) {
      return state == WorkState.RETURNED
          && attempts.size() < assignment.attemptsAllowed()
          && !assignment.closedAt(now);
    }
  }

  /// What is assigned to the student who asks, in order, with how far they are.
  public List<Work> works() {
    Account student = signedIn.student();
    Map<UUID, List<Attempt>> attempts =
        table.ofAccount(student.id()).stream()
            .collect(Collectors.groupingBy(Attempt::assignmentId));
    return classrooms.assigned().stream()
        .map(assignment -> work(assignment, attempts.getOrDefault(assignment.id(), List.of())))
        .toList();
  }

  /// One assignment of the student who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs
  public Work work(UUID assignmentId) {
    Account student = signedIn.student();
    return work(classrooms.assignment(assignmentId), table.of(assignmentId, student.id()));
  }

  /// The attempt that the student who asks works on: the newest one, or a first one begun now.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs
  public Attempt open(UUID assignmentId) {
    Work work = work(assignmentId);
    return work.latest().orElseGet(() -> begin(work));
  }

  /// Begins another attempt if that is allowed; else gives the newest one.
  public Attempt retry(UUID assignmentId) {
    Work work = work(assignmentId);
    return work.retryAllowed(clock.instant()) ? begin(work) : open(assignmentId);
  }

  /// One attempt of the student who asks.
  ///
  /// @throws AccessDeniedException if it is another's or there is none such
  public Attempt own(UUID attemptId) {
    Account student = signedIn.student();
    return table
        .find(attemptId)
        .filter(attempt -> attempt.accountId().equals(student.id()))
        .orElseThrow(Attempts::refused);
  }

  /// The annotations of an attempt of the student who asks, in text order.
  public List<SavedAnnotation> annotations(UUID attemptId) {
    return table.annotations(own(attemptId).id());
  }

  /// Submits an attempt of the student who asks. A second time changes nothing.
  ///
  /// @return the attempt as submitted
  public Attempt submit(UUID attemptId) {
    own(attemptId);
    transactions.executeWithoutResult(ignored -> submitOnce(attemptId));
    durable.await();
    return own(attemptId);
  }

  private void submitOnce(UUID attemptId) {
    Attempt attempt = table.lock(attemptId).orElseThrow(Attempts::refused);
    if (!attempt.submitted()) {
      table.submit(attemptId, now());
      events.publishEvent(new AttemptSubmitted(attemptId));
    }
  }

  private Attempt begin(Work work) {
    Account student = signedIn.student();
    Attempt attempt =
        new Attempt(
            UUID.randomUUID(),
            work.assignment().id(),
            student.id(),
            work.attempts().size() + 1,
            now(),
            Optional.empty());
    try {
      transactions.executeWithoutResult(ignored -> table.insert(attempt));
      return attempt;
    } catch (org.springframework.dao.DuplicateKeyException e) {
      return table.of(work.assignment().id(), student.id()).getLast();
    }
  }

  private static Work work(Assignment assignment, List<Attempt> attempts) {
    return new Work(assignment, state(assignment, attempts), attempts);
  }

  /// How far somebody is with an assignment, from all of their attempts at it.
  static WorkState state(Assignment assignment, List<Attempt> attempts) {
    if (attempts.isEmpty()) {
      return WorkState.NOT_STARTED;
    }
    if (attempts.stream().anyMatch(attempt -> !attempt.submitted())) {
      return WorkState.WORKING;
    }
    return assignment.released() ? WorkState.RETURNED : WorkState.SUBMITTED;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
