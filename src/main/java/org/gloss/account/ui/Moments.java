package org.gloss.account.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as pages show them, in the time zone of the machine that Gloss runs on.
final class Moments {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  private Moments() {}

  static String of(Instant moment) {
    return FORM.format(moment.atZone(ZoneId.systemDefault()));
  }
}
