package org.gloss.review;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.Assignments;
import org.gloss.exercise.Exercises;
import org.gloss.review.Regrade.Change;
import org.gloss.saving.DiskFull;
import org.gloss.saving.DiskSpace;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the scores of regradings, in the background and in nobody's name, a hundred in a
/// transaction. What was made stays made when the server ends; the rest follows at the next start,
/// or when somebody opens the page. Of several nodes one makes a hundred at a time.
@Component
class RegradeWork {

  static final int BATCH = 100;

  private final RegradeTable table;
  private final RegradeScoring scoring;
  private final ScoresheetTable scoresheets;
  private final SubmittedWork work;
  private final Assignments assignments;
  private final Exercises exercises;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final TaskExecutor executor;
  private final DiskSpace disk;
  private final Clock clock;
  private final Set<UUID> here = ConcurrentHashMap.newKeySet();
  private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

  RegradeWork(
      RegradeTable table,
      RegradeScoring scoring,
      ScoresheetTable scoresheets,
      SubmittedWork work,
      Assignments assignments,
      Exercises exercises,
      Accounts accounts,
      SignedIn signedIn,
      AuditLog audit,
      TransactionTemplate transactions,
      @Qualifier("applicationTaskExecutor") TaskExecutor executor,
      DiskSpace disk,
      Clock clock) {
    this.table = table;
    this.scoring = scoring;
    this.scoresheets = scoresheets;
    this.work = work;
    this.assignments = assignments;
    this.exercises = exercises;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.audit = audit;
    this.transactions = transactions;
    this.executor = executor;
    this.disk = disk;
    this.clock = clock;
  }

  /// Goes on with what a server left unfinished.
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    table.running().forEach(this::go);
  }

  /// Goes on with a regrading until it is done, unless this server does so already.
  void go(UUID id) {
    if (!here.add(id)) {
      return;
    }
    try {
      executor.execute(() -> finish(id));
    } catch (TaskRejectedException ending) {
      here.remove(id);
    }
  }

  /// Goes on with what had no room on the disk.
  @Scheduled(
      initialDelayString = "${gloss.clock.every:PT10S}",
      fixedDelayString = "${gloss.clock.every:PT10S}")
  void goOn() {
    if (!waiting.isEmpty() && disk.hasRoom()) {
      List<UUID> stopped = List.copyOf(waiting);
      waiting.removeAll(stopped);
      stopped.forEach(this::go);
    }
  }

  private void finish(UUID id) {
    try {
      boolean more = true;
      while (more) {
        more = step(id);
      }
    } catch (DiskFull e) {
      waiting.add(id);
    } finally {
      here.remove(id);
    }
  }

  /// Makes the next hundred scores.
  ///
  /// @return whether there may be more to do
  boolean step(UUID id) {
    return inTurn(() -> running(id).map(this::batch).orElse(false)) || inTurn(() -> left(id));
  }

  private boolean inTurn(BooleanSupplier work) {
    return Objects.requireNonNull(transactions.execute(ignored -> work.getAsBoolean()));
  }

  private Optional<Regrade> running(UUID id) {
    return table.lock(id).filter(regrade -> regrade.state() == Regrade.State.RUNNING);
  }

  /// @return whether there was something to do
  private boolean batch(Regrade regrade) {
    List<UUID> pending = table.pending(regrade.id(), BATCH);
    pending.forEach(attempt -> make(regrade, attempt));
    return !pending.isEmpty();
  }

  /// Looks once more when all is made, with the assignment held, and ends it if there is nothing.
  /// Where the class has gone on to another key meanwhile, scores that came with that one are newer
  /// than this regrading and are left alone.
  private boolean left(UUID id) {
    table.find(id).ifPresent(regrade -> table.lockAssignment(regrade.assignmentId()));
    return running(id).map(this::left).orElse(false);
  }

  private boolean left(Regrade regrade) {
    Basis now =
        Basis.of(assignments.ofSubmission(regrade.assignmentId(), regrade.id()).assignment());
    if ((now.equals(regrade.basis()) && table.collect(regrade) > 0)
        || !table.pending(regrade.id(), 1).isEmpty()) {
      return true;
    }
    table.finish(regrade.id(), clock.instant());
    record(regrade);
    return false;
  }

  private void make(Regrade regrade, UUID attemptId) {
    Optional<Submission> found = work.submitted(attemptId);
    Optional<StoredScore> stored = scoresheets.find(attemptId);
    if (found.isEmpty() || stored.isEmpty()) {
      table.settle(regrade.id(), attemptId, Change.LEFT, Optional.empty());
      return;
    }
    Submission submission = found.get();
    StoredScore before = stored.get();
    if (scoring.current(regrade.basis(), submission, before)) {
      table.settle(regrade.id(), attemptId, Change.SAME, Optional.of(before));
      return;
    }
    RegradeScoring.Made made =
        scoring.make(
            regrade.basis(),
            submission,
            before,
            scoresheets.override(attemptId),
            regrade.lowerToo());
    switch (made.change()) {
      case UP, DOWN, SAME -> scoresheets.update(made.after().orElseThrow(), clock.instant());
      case KEPT, LEFT, PENDING -> {}
    }
    table.settle(regrade.id(), attemptId, made.change(), made.after());
  }

  /// In the name of whoever asked for it.
  private void record(Regrade regrade) {
    Runnable entry =
        () ->
            audit.record(
                Kind.CHANGED,
                assignments
                    .ofSubmission(regrade.assignmentId(), regrade.id())
                    .assignment()
                    .classroomId(),
                sentence(regrade));
    Optional<Account> by = regrade.by().flatMap(accounts::find);
    if (by.isEmpty()) {
      entry.run();
      return;
    }
    signedIn.actingAs(
        by.get(),
        () -> {
          entry.run();
          return true;
        });
  }

  private String sentence(Regrade regrade) {
    Regrade.Progress progress = new Regrade.Progress(regrade, table.counts(regrade.id()));
    return "Finished regrading %d of “%s”: %d up, %d down, %d equal, %d kept, %d left alone"
        .formatted(
            regrade.number(),
            exercises.version(regrade.basis().exerciseVersionId()).title(),
            progress.of(Change.UP),
            progress.of(Change.DOWN),
            progress.of(Change.SAME),
            progress.of(Change.KEPT),
            progress.of(Change.LEFT));
  }
}
