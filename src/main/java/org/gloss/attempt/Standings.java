package org.gloss.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.attempt.Standing.Phase;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// How work stands, for pages of students that ask every few seconds. Asking is a sign of life, and
/// ends an attempt whose time has passed.
@Service
public class Standings {

  private final AttemptTable table;
  private final Assignments assignments;
  private final WorkClock workClock;
  private final SignedIn signedIn;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Standings(
      AttemptTable table,
      Assignments assignments,
      WorkClock workClock,
      SignedIn signedIn,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.assignments = assignments;
    this.workClock = workClock;
    this.signedIn = signedIn;
    this.events = events;
    this.clock = clock;
  }

  /// How an attempt of the student who asks stands.
  ///
  /// @throws AccessDeniedException if it is another's or there is none such
  public Standing ofAttempt(UUID attemptId) {
    Account student = signedIn.student();
    Attempt attempt =
        table
            .find(attemptId)
            .filter(found -> found.accountId().equals(student.id()))
            .orElseThrow(() -> new AccessDeniedException("This is not yours to see."));
    return told(
        student,
        attempt.assignmentId(),
        assignments
            .termsIfIn(attempt.assignmentId())
            .map(terms -> of(workClock.upToDate(attempt, terms), terms))
            .orElseGet(() -> standing(Phase.REMOVED)));
  }

  /// How an assignment of the student who asks stands, as far as attempts may begin.
  ///
  /// @throws AccessDeniedException if it was never theirs or there is none such
  public Standing ofAssignment(UUID assignmentId) {
    Account student = signedIn.student();
    if (assignments.removedFrom(assignmentId)) {
      return standing(Phase.REMOVED);
    }
    return told(student, assignmentId, of(assignments.terms(assignmentId)));
  }

  private Standing told(Account student, UUID assignmentId, Standing standing) {
    events.publishEvent(new SignOfLife(assignmentId, student.id()));
    return standing;
  }

  private Standing of(Attempt attempt, Terms terms) {
    if (attempt.submitted()) {
      return standing(Phase.SUBMITTED);
    }
    return terms.assignment().pausedAt().isPresent()
        ? standing(Phase.PAUSED)
        : new Standing(Phase.WORKING, clock.instant(), attempt.end(terms));
  }

  private Standing of(Terms terms) {
    Instant now = clock.instant();
    if (terms.closedAt(now)) {
      return standing(Phase.CLOSED);
    }
    if (!terms.openAt(now)) {
      return new Standing(Phase.WAITING, now, terms.opensAt());
    }
    return standing(terms.mayBegin(now) ? Phase.READY : Phase.PAUSED);
  }

  private Standing standing(Phase phase) {
    return new Standing(phase, clock.instant(), Optional.empty());
  }
}
