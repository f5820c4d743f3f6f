package org.gloss.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.Making.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks every second whether the command asks for a backup or the nightly one is due, in a thread
/// of its own: a backup takes longer than those who wait for the clock of the attempts can.
@Component
class BackupWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BackupWatch.class);

  /// What was missed while the machine was off is not made before the start is over.
  private static final Duration AFTER_THE_START = Duration.ofMinutes(10);

  private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

  private final BackupDesk desk;
  private final BackupRequests requests;
  private final Clock clock;
  private final AtomicReference<Instant> notBefore = new AtomicReference<>(Instant.MAX);
  private final AtomicReference<Optional<ScheduledExecutorService>> thread =
      new AtomicReference<>(Optional.empty());

  BackupWatch(BackupDesk desk, Clock clock) {
    this.desk = desk;
    this.requests = new BackupRequests(desk.folder());
    this.clock = clock;
  }

  @Override
  public void start() {
    if (!desk.makes()) {
      return;
    }
    Workshop.sweep(desk.folder().path(), clock.instant());
    notBefore.set(clock.instant().plus(AFTER_THE_START));
    ScheduledExecutorService made =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());
    thread.set(Optional.of(made));
    var ignored = made.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /// Lets a backup that is being made come to its end.
  @Override
  public void stop() {
    thread.getAndSet(Optional.empty()).ifPresent(BackupWatch::end);
  }

  private static void end(ScheduledExecutorService ending) {
    ending.shutdown();
    try {
      if (!ending.awaitTermination(20, TimeUnit.SECONDS)) {
        ending.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread.get().isPresent();
  }

  private void look() {
    try {
      requests.answerAll(id -> BackupCommand.answer(desk.make(new Occasion.ByHand())));
      nightly(clock.instant());
    } catch (IOException | RuntimeException e) {
      LOG.error("The backups cannot be looked after; the next try is in a second.", e);
    }
  }

  /// Makes the nightly one if it is due.
  void nightly(Instant now) {
    boolean due =
        !now.isBefore(notBefore.get())
            && desk.settings()
                .nightly()
                .filter(time -> time.due(now, desk.folder().newestNightly()))
                .isPresent();
    if (due && desk.make(new Occasion.Nightly()) instanceof Outcome.Failed) {
      notBefore.set(now.plus(AFTER_A_FAILURE));
    }
  }
}
