package org.gloss.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Moments as people say them: `today 14:00`, `Friday 23:59`, `4 September 23:59`.
public final class DayAndTime {

  private static final DateTimeFormatter TIME = format("H:mm");
  private static final DateTimeFormatter WEEKDAY = format("EEEE H:mm");
  private static final DateTimeFormatter DAY = format("d MMMM H:mm");
  private static final DateTimeFormatter YEAR = format("d MMMM uuuu H:mm");

  private DayAndTime() {}

  /// A moment in words, as somebody in a zone says it at `now`. Weekdays stand for the next six
  /// days only.
  public static String words(Instant at, Instant now, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    long days = ChronoUnit.DAYS.between(today, there.toLocalDate());
    if (days == 0) {
      return "today " + TIME.format(there);
    }
    if (days == 1) {
      return "tomorrow " + TIME.format(there);
    }
    if (days == -1) {
      return "yesterday " + TIME.format(there);
    }
    if (days > 1 && days < 7) {
      return WEEKDAY.format(there);
    }
    return (there.getYear() == today.getYear() ? DAY : YEAR).format(there);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
