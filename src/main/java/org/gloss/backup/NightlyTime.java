package org.gloss.backup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When the nightly backup is due. One that was missed, since the machine was off at night, is due
/// until it is made.
///
/// @param at where the clocks skip it, the time after; where they repeat it, the first of the two
record NightlyTime(LocalTime at, ZoneId zone) {

  /// Whether one is due.
  ///
  /// @param newest when the newest nightly backup was begun
  boolean due(Instant now, Optional<Instant> newest) {
    return newest.filter(made -> !made.isBefore(last(now))).isEmpty();
  }

  /// When it will be due the next time.
  Instant next(Instant now) {
    ZonedDateTime today = on(now, 0);
    return today.toInstant().isAfter(now) ? today.toInstant() : on(now, 1).toInstant();
  }

  private Instant last(Instant now) {
    ZonedDateTime today = on(now, 0);
    return today.toInstant().isAfter(now) ? on(now, -1).toInstant() : today.toInstant();
  }

  private ZonedDateTime on(Instant now, int days) {
    return now.atZone(zone).toLocalDate().plusDays(days).atTime(at).atZone(zone);
  }
}
