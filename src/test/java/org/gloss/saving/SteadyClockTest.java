package org.gloss.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// A machine's clock leaps, and Gloss's own goes on.
class SteadyClockTest {

  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final Machine machine = new Machine();
  private final SteadyClock clock = new SteadyClock(machine, machine::nanos);

  @Test
  void usuallyItIsTheMachinesTime() {
    machine.lives(HOUR);
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR));
  }

  @Test
  void smallStepsAreFollowedAtOnce() {
    machine.leaps(Duration.ofSeconds(-2));
    assertThat(clock.instant()).isEqualTo(START.minusSeconds(2));
    machine.leaps(Duration.ofSeconds(2));
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void aLeapThatIsTakenBackIsNeverSeen() {
    for (Duration leap : new Duration[] {HOUR, HOUR.negated(), Duration.ofDays(1)}) {
      Instant before = clock.instant();
      machine.leaps(leap);
      assertThat(clock.instant()).isEqualTo(before);
      machine.lives(Duration.ofSeconds(119));
      assertThat(clock.instant()).isEqualTo(before.plusSeconds(119));
      machine.leaps(leap.negated());
      assertThat(clock.instant()).isEqualTo(before.plusSeconds(119));
      machine.lives(HOUR);
      assertThat(clock.instant()).isEqualTo(before.plusSeconds(119).plus(HOUR));
    }
  }

  @Test
  void aLeapThatLastsIsBelievedAfterTwoMinutes() {
    machine.leaps(HOUR.negated());
    assertThat(clock.instant()).isEqualTo(START);
    machine.lives(Duration.ofMinutes(2));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(120).minus(HOUR));
    machine.lives(HOUR);
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(120));
  }

  /// A machine whose clock can be set; what really passes is told by its nanoseconds.
  private static final class Machine extends Clock {

    private Instant now = START;
    private long nanos = 42;

    void lives(Duration time) {
      now = now.plus(time);
      nanos += time.toNanos();
    }

    void leaps(Duration by) {
      now = now.plus(by);
    }

    long nanos() {
      return nanos;
    }

    @Override
    public Instant instant() {
      return now;
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
}
