package org.gloss.saving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machine's clock without its short leaps. When it leaps, time goes on as before for two
/// minutes: a clock that was set wrongly and is set right again within that ends nobody's test.
/// What it says after that is believed.
///
/// Time that passes while the machine sleeps looks like a leap, too.
public final class SteadyClock extends Clock {

  /// A difference that is not a leap: clocks are kept right in small steps.
  static final Duration STEP = Duration.ofSeconds(2);

  /// How long time goes on as before.
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(SteadyClock.class);

  private final Clock machine;
  private final LongSupplier nanos;
  private Instant said;
  private long saidAt;
  private OptionalLong leaptAt = OptionalLong.empty();

  SteadyClock(Clock machine, LongSupplier nanos) {
    this.machine = machine;
    this.nanos = nanos;
    this.said = machine.instant();
    this.saidAt = nanos.getAsLong();
  }

  /// On top of a machine's clock.
  public static SteadyClock over(Clock machine) {
    return new SteadyClock(machine, System::nanoTime);
  }

  @Override
  public synchronized Instant instant() {
    long now = nanos.getAsLong();
    Instant steady = said.plusNanos(now - saidAt);
    Instant told = machine.instant();
    Duration apart = Duration.between(steady, told);
    if (apart.abs().compareTo(STEP) <= 0) {
      if (leaptAt.isPresent()) {
        LOG.info("The clock of this machine is right again.");
      }
      return believe(told, now);
    }
    if (leaptAt.isEmpty()) {
      leaptAt = OptionalLong.of(now);
      LOG.warn(
          "The clock of this machine has leapt by {}. Gloss goes on by its own time for {}; is that"
              + " clock right?",
          apart.truncatedTo(ChronoUnit.SECONDS),
          PATIENCE);
    }
    if (now - leaptAt.getAsLong() < PATIENCE.toNanos()) {
      return steady;
    }
    LOG.warn("Gloss now believes the clock of this machine: it is {}.", told);
    return believe(told, now);
  }

  private Instant believe(Instant told, long now) {
    leaptAt = OptionalLong.empty();
    said = told;
    saidAt = now;
    return told;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /// Always this one: zones are applied where times are shown.
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
