package org.gloss.review.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as the pages of a class show them, in its time zone.
record WrittenAt(ZoneId zone) {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /// The day alone: "26 November".
  String day(Instant moment) {
    return DAY.format(moment.atZone(zone));
  }

  String of(Instant moment) {
    return FORM.format(moment.atZone(zone));
  }
}
