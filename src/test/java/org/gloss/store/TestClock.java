package org.gloss.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// Time that stands still until a test moves it. It goes back only where a test sets it wrong.
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-09-01T08:00:00Z"));

  /// Moves it on.
  public void advance(Duration by) {
    now.updateAndGet(before -> before.plus(by.abs()));
  }

  /// Does something while the clock is wrong, and sets it right again.
  public void wrongBy(Duration by, Runnable work) {
    now.updateAndGet(before -> before.plus(by));
    try {
      work.run();
    } finally {
      now.updateAndGet(before -> before.minus(by));
    }
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
