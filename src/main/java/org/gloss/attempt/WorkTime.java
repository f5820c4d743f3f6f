package org.gloss.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Terms;
import org.gloss.classroom.WorkResumed;
import org.gloss.saving.DurableCommits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The time of a class at work, as its teacher steers it. Whoever changes it holds the assignment's
/// row first and then those of its attempts, so that presses take turns.
@Service
public class WorkTime {

  /// The most minutes that are given at once: a day.
  public static final int MOST_MINUTES = 24 * 60;

  private final AttemptTable table;
  private final Endings endings;
  private final Assignments assignments;
  private final TransactionTemplate transactions;
  private final DurableCommits durable;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkTime(
      AttemptTable table,
      Endings endings,
      Assignments assignments,
      TransactionTemplate transactions,
      DurableCommits durable,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.endings = endings;
    this.assignments = assignments;
    this.transactions = transactions;
    this.durable = durable;
    this.events = events;
    this.clock = clock;
  }

  /// Gives everybody who works on an assignment of the teacher who asks more time: open attempts,
  /// and a closing time that has not passed. What has ended stays ended.
  ///
  /// @throws IllegalArgumentException unless the minutes are 1 to [#MOST_MINUTES]
  public void addMinutes(UUID assignmentId, int minutes) {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      assignments.owned(assignmentId);
      throw new IllegalArgumentException("not a number of minutes to give: " + minutes);
    }
    Duration more = Duration.ofMinutes(minutes);
    transactions.executeWithoutResult(
        ignored -> {
          Assignment assignment = assignments.lengthen(assignmentId, more);
          lengthen(assignment, now(), attempt -> more);
        });
    durable.await();
  }

  /// Ends an assignment of the teacher who asks: it closes, and every open attempt is submitted as
  /// it is, those of students with more time too. Whose own closing time is later may begin again,
  /// if they have attempts left.
  public void endNow(UUID assignmentId) {
    List<Attempt> ended =
        Objects.requireNonNull(transactions.execute(ignored -> end(assignmentId)));
    durable.await();
    ended.forEach(attempt -> events.publishEvent(WorkChanged.of(attempt)));
  }

  /// Gives open attempts back what they have lived through of a pause.
  @EventListener
  void on(WorkResumed resumed) {
    lengthen(
        assignments.owned(resumed.assignmentId()),
        resumed.pausedAt(),
        attempt -> lived(attempt, resumed));
  }

  private List<Attempt> end(UUID assignmentId) {
    Assignment before = assignments.close(assignmentId);
    Map<UUID, Extension> extensions = assignments.extensions(assignmentId);
    List<Attempt> open = table.lockOpen(assignmentId);
    open.forEach(attempt -> endings.byTeacher(attempt, terms(before, extensions, attempt), now()));
    return open;
  }

  private void lengthen(Assignment assignment, Instant at, Gift gift) {
    Map<UUID, Extension> extensions = assignments.extensions(assignment.id());
    for (Attempt attempt : table.lockOpen(assignment.id())) {
      if (!endings.ifOver(attempt, terms(assignment, extensions, attempt), at)) {
        table.setExtra(attempt.id(), attempt.extra().plus(gift.to(attempt)));
      }
    }
  }

  /// In whole seconds, rounded up.
  private static Duration lived(Attempt attempt, WorkResumed resumed) {
    Instant from =
        attempt.startedAt().isAfter(resumed.pausedAt()) ? attempt.startedAt() : resumed.pausedAt();
    Duration pause = Duration.between(from, resumed.resumedAt());
    return pause.isNegative()
        ? Duration.ZERO
        : Duration.ofSeconds(pause.plusNanos(999_999_999).getSeconds());
  }

  private static Terms terms(
      Assignment assignment, Map<UUID, Extension> extensions, Attempt attempt) {
    return new Terms(assignment, Optional.ofNullable(extensions.get(attempt.accountId())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private interface Gift {
    Duration to(Attempt attempt);
  }
}
