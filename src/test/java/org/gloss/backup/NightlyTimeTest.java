package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When the nightly backup is due.
class NightlyTimeTest {

  private static final NightlyTime BERLIN =
      new NightlyTime(LocalTime.of(3, 15), ZoneId.of("Europe/Berlin"));

  @Test
  void itIsDueAtItsTimeOnTheClockOfTheMachineAndOnce() {
    Optional<Instant> yesterday = Optional.of(Instant.parse("2026-11-25T02:15:03Z"));

    assertThat(BERLIN.due(Instant.parse("2026-11-26T02:14:59Z"), yesterday)).isFalse();
    assertThat(BERLIN.due(Instant.parse("2026-11-26T02:15:00Z"), yesterday)).isTrue();
    assertThat(
            BERLIN.due(
                Instant.parse("2026-11-26T02:15:01Z"),
                Optional.of(Instant.parse("2026-11-26T02:15:00Z"))))
        .isFalse();
  }

  @Test
  void oneThatWasMissedIsDueUntilItIsMade() {
    assertThat(BERLIN.due(Instant.parse("2026-11-26T09:00:00Z"), Optional.empty())).isTrue();
    assertThat(
            BERLIN.due(
                Instant.parse("2026-11-26T09:00:00Z"),
                Optional.of(Instant.parse("2026-11-25T20:00:00Z"))))
        .isTrue();
    assertThat(
            BERLIN.due(
                Instant.parse("2026-11-27T01:00:00Z"),
                Optional.of(Instant.parse("2026-11-26T09:00:00Z"))))
        .isFalse();
  }

  @Test
  void theNextOneIsTodayOrTomorrow() {
    assertThat(BERLIN.next(Instant.parse("2026-11-26T02:00:00Z")))
        .isEqualTo("2026-11-26T02:15:00Z");
    assertThat(BERLIN.next(Instant.parse("2026-11-26T02:15:00Z")))
        .isEqualTo("2026-11-27T02:15:00Z");
  }

  @Test
  void aTimeThatTheClocksSkipOrRepeatComesOnce() {
    NightlyTime early = new NightlyTime(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));

    assertThat(early.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(early.next(Instant.parse("2026-10-24T12:00:00Z"))).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(early.next(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-26T01:30:00Z");
  }
}
