package org.gloss.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment at the console: `26 November 2026 3:15`.
final class Moment {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMMM uuuu H:mm", Locale.ENGLISH);

  private Moment() {}

  static String words(Instant at, ZoneId zone) {
    return FORM.format(at.atZone(zone));
  }
}
