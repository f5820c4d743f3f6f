package org.gloss.attempt;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.classroom.StudentsMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gives the attempts of a merged student to the kept one. Where both have worked on an assignment
/// the attempts are numbered anew by when they began. One that is still open and not the newest
/// could never be handed in again: it is dropped if it is empty, and handed in as it is if not.
@Component
class MergedAttempts {

  private final AttemptTable table;
  private final AnnotationTable annotations;
  private final MergeTable merges;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MergedAttempts(
      AttemptTable table,
      AnnotationTable annotations,
      MergeTable merges,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.annotations = annotations;
    this.merges = merges;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(StudentsMerged merged) {
    Map<UUID, List<Attempt>> moved =
        table.ofAccount(merged.merged()).stream()
            .collect(Collectors.groupingBy(Attempt::assignmentId));
    moved.forEach(
        (assignmentId, theirs) -> {
          List<Attempt> all =
              held(Stream.concat(table.of(assignmentId, merged.kept()).stream(), theirs.stream()));
          Attempt last = last(all);
          List<Attempt> kept = all.stream().filter(one -> !drops(one, last)).toList();
          merges.giveTo(merged.kept(), kept);
        });
    afterwards(merged.kept(), moved);
  }

  /// The attempts with their rows held, as they are now, by start.
  private List<Attempt> held(Stream<Attempt> seen) {
    return seen.map(Attempt::id).sorted().toList().stream()
        .flatMap(id -> table.lock(id).stream())
        .sorted(Comparator.comparing(Attempt::startedAt).thenComparing(Attempt::id))
        .toList();
  }

  /// The one that may stay open: the newest, unless that was only opened and the one before it
  /// holds work that has not been handed in.
  private Attempt last(List<Attempt> all) {
    return all.reversed().stream()
        .filter(one -> one.submitted() || annotations.count(one.id()) > 0)
        .findFirst()
        .filter(one -> !one.submitted())
        .orElseGet(all::getLast);
  }

  private boolean drops(Attempt attempt, Attempt newest) {
    if (attempt.submitted() || attempt.id().equals(newest.id())) {
      return false;
    }
    if (annotations.count(attempt.id()) == 0) {
      merges.delete(attempt.id());
      return true;
    }
    merges.submitByTeacher(attempt.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    events.publishEvent(new AttemptSubmitted(attempt.id()));
    return false;
  }

  private void afterwards(UUID kept, Map<UUID, List<Attempt>> moved) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            moved.forEach(
                (assignmentId, attempts) ->
                    events.publishEvent(
                        new WorkChanged(assignmentId, kept, attempts.getLast().id())));
          }
        });
  }
}
