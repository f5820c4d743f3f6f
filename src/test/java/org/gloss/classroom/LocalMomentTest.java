package org.gloss.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// What a time on a class's wall means, also when clocks change.
class LocalMomentTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void anOrdinaryTimeIsOneMoment() {
    assertThat(LocalMoment.of(LocalDateTime.parse("2026-12-24T14:30"), BERLIN))
        .isEqualTo(new LocalMoment.Once(Instant.parse("2026-12-24T13:30:00Z")));
    assertThat(LocalMoment.of(LocalDateTime.parse("2027-03-28T02:30"), ZoneOffset.UTC))
        .isEqualTo(new LocalMoment.Once(Instant.parse("2027-03-28T02:30:00Z")));
  }

  @Test
  void whatClocksLeaveOutIsSaidInWords() {
    assertThat(LocalMoment.of(LocalDateTime.parse("2027-03-28T02:30"), BERLIN))
        .isEqualTo(
            new LocalMoment.Never(
                "Clocks go forward from 2:00 to 3:00 on 28 March 2027, so 2:30 does not exist."
                    + " Choose another time."));
    assertThat(LocalMoment.of(LocalDateTime.parse("2027-03-28T03:00"), BERLIN))
        .isEqualTo(new LocalMoment.Once(Instant.parse("2027-03-28T01:00:00Z")));
  }

  @Test
  void ofATimeThatComesTwiceTheFirstIsTaken() {
    assertThat(LocalMoment.of(LocalDateTime.parse("2026-10-25T02:30"), BERLIN))
        .isEqualTo(
            new LocalMoment.Twice(
                Instant.parse("2026-10-25T00:30:00Z"),
                "Clocks go back on 25 October 2026, so 2:30 comes twice. The first one is taken"
                    + " (UTC+2)."));
  }

  @Test
  void halfHoursOfAZoneAreNamed() {
    assertThat(
            LocalMoment.of(
                LocalDateTime.parse("2027-04-04T01:45"), ZoneId.of("Australia/Lord_Howe")))
        .isInstanceOfSatisfying(
            LocalMoment.Twice.class, twice -> assertThat(twice.words()).endsWith("(UTC+11)."));
    assertThat(
            LocalMoment.of(LocalDateTime.parse("2026-11-01T01:30"), ZoneId.of("America/St_Johns")))
        .isInstanceOfSatisfying(
            LocalMoment.Twice.class, twice -> assertThat(twice.words()).endsWith("(UTC−2:30)."));
  }
}
