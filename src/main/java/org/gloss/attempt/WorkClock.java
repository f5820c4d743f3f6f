package org.gloss.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Terms;
import org.gloss.saving.DiskSpace;
import org.gloss.saving.DurableCommits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends attempts whose time has passed: every few seconds all of them, and one at once when
/// somebody asks for it. Several nodes may do so at the same time: an attempt's row is held and
/// read again before it is ended.
@Component
class WorkClock {

  /// How many attempts one query looks up.
  static final int BATCH = 200;

  private static final Logger LOG = LoggerFactory.getLogger(WorkClock.class);

  private final AttemptTable table;
  private final Endings endings;
  private final Assignments assignments;
  private final TransactionTemplate transactions;
  private final DurableCommits durable;
  private final DiskSpace disk;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkClock(
      AttemptTable table,
      Endings endings,
      Assignments assignments,
      TransactionTemplate transactions,
      DurableCommits durable,
      DiskSpace disk,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.endings = endings;
    this.assignments = assignments;
    this.transactions = transactions;
    this.durable = durable;
    this.disk = disk;
    this.events = events;
    this.clock = clock;
  }

  /// Ends every attempt whose time passed more than the grace ago, so that a page that submits in
  /// the last moment is not overtaken. Attempts of a class that pauses wait.
  @Scheduled(
      initialDelayString = "${gloss.clock.every:PT10S}",
      fixedDelayString = "${gloss.clock.every:PT10S}")
  void sweep() {
    if (!disk.hasRoom()) {
      return;
    }
    List<UUID> found;
    boolean any;
    do {
      found = table.over(now().minus(Endings.GRACE), BATCH);
      List<Attempt> ended = found.stream().flatMap(id -> endQuietly(id).stream()).toList();
      any = !ended.isEmpty();
      tell(ended);
    } while (any && found.size() == BATCH);
  }

  /// Ends an attempt if its time has passed; while the disk is full, once there is room again.
  ///
  /// @return the attempt as it is then
  Attempt upToDate(Attempt attempt, Terms terms) {
    if (attempt.submitted() || !attempt.over(terms, now()) || !disk.hasRoom()) {
      return attempt;
    }
    end(attempt.id()).ifPresent(ended -> tell(List.of(ended)));
    return table.find(attempt.id()).orElse(attempt);
  }

  private void tell(List<Attempt> ended) {
    if (!ended.isEmpty()) {
      durable.await();
    }
    ended.forEach(attempt -> events.publishEvent(WorkChanged.of(attempt)));
  }

  /// One that cannot be ended does not keep the others waiting.
  private Optional<Attempt> endQuietly(UUID attemptId) {
    try {
      return end(attemptId);
    } catch (RuntimeException e) {
      LOG.warn("An attempt could not be ended; the clock tries again soon.", e);
      return Optional.empty();
    }
  }

  private Optional<Attempt> end(UUID attemptId) {
    return Objects.requireNonNull(
        transactions.execute(
            ignored ->
                table
                    .lock(attemptId)
                    .filter(attempt -> !attempt.submitted())
                    .filter(attempt -> endings.ifOver(attempt, terms(attempt), now()))));
  }

  private Terms terms(Attempt attempt) {
    return assignments.ofSubmission(attempt.assignmentId(), attempt.accountId());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
