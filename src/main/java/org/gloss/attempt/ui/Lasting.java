package org.gloss.attempt.ui;

import java.time.Duration;

/// How long something lasts, in words.
final class Lasting {

  private Lasting() {}

  /// As in "20 minutes", "1 hour 30 minutes" or "45 seconds"; parts of a minute are rounded up
  /// where there is more than one.
  static String words(Duration duration) {
    if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
      return count(Math.max(1, duration.toSeconds()), "second");
    }
    long minutes = duration.plusSeconds(59).toMinutes();
    long hours = minutes / 60;
    if (hours == 0) {
      return count(minutes, "minute");
    }
    long rest = minutes % 60;
    return count(hours, "hour") + (rest == 0 ? "" : " " + count(rest, "minute"));
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
