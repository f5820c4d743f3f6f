package org.gloss.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When a join code ends, as a teacher chooses it.
public enum CodeEnd {
  /// At once.
  NOW,
  /// An hour from now.
  IN_AN_HOUR,
  /// At midnight where the class is.
  TODAY,
  /// Seven times 24 hours from now.
  IN_A_WEEK,
  /// Only when the teacher ends it.
  NEVER;

  /// The moment that is meant, empty for never.
  Optional<Instant> from(Instant now, ZoneId zone) {
    return switch (this) {
      case NOW -> Optional.of(now);
      case IN_AN_HOUR -> Optional.of(now.plus(Duration.ofHours(1)));
      case TODAY ->
          Optional.of(now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
      case IN_A_WEEK -> Optional.of(now.plus(Duration.ofDays(7)));
      case NEVER -> Optional.empty();
    };
  }
}
