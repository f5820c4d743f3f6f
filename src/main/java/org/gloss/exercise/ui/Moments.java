package org.gloss.exercise.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments in words that hold in every time zone.
final class Moments {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Moments() {}

  /// How long ago a moment was; its day, where that is more than a week.
  static String words(Instant moment, Instant now) {
    Duration ago = Duration.between(moment, now);
    if (ago.toMinutes() < 1) {
      return "just now";
    }
    if (ago.toHours() < 1) {
      return count(ago.toMinutes(), "minute");
    }
    if (ago.toDays() < 1) {
      return count(ago.toHours(), "hour");
    }
    return ago.toDays() < 8 ? count(ago.toDays(), "day") : "on " + DAY.format(moment);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s") + " ago";
  }
}
