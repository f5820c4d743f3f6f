package org.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Moments as people say them.
class DayAndTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-09-02T06:00:00Z, today 8:00",
    "2026-09-02T21:59:00Z, today 23:59",
    "2026-09-02T22:00:00Z, tomorrow 0:00",
    "2026-09-01T12:00:00Z, yesterday 14:00",
    "2026-09-04T21:59:00Z, Friday 23:59",
    "2026-09-08T21:59:00Z, Tuesday 23:59",
    "2026-09-08T22:00:00Z, 9 September 0:00",
    "2026-08-30T12:00:00Z, 30 August 14:00",
    "2027-01-04T07:00:00Z, 4 January 2027 8:00",
  })
  void aMomentIsSaidAsInTheZoneOfTheClass(Instant at, String words) {
    Instant wednesdayMorning = Instant.parse("2026-09-02T05:00:00Z");

    assertThat(DayAndTime.words(at, wednesdayMorning, BERLIN)).isEqualTo(words);
  }
}
