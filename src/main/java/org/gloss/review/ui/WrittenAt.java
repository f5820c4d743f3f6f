package org.gloss.review.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as the pages of a class show them, in its time zone.
record WrittenAt(ZoneId zone) {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  String of(Instant moment) {
    return FORM.format(moment.atZone(zone));
  }
}
