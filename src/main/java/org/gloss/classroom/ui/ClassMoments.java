package org.gloss.classroom.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gloss.classroom.Classroom;

/// Moments as a class's clock shows them.
final class ClassMoments {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private ClassMoments() {}

  static String moment(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }

  static String day(Instant moment, ZoneId zone) {
    return DAY.format(moment.atZone(zone));
  }

  /// Whether a class's code opens it.
  static String code(Classroom classroom, Instant now) {
    if (classroom.archivedAt().isPresent()) {
      return "archived, nobody can join";
    }
    if (classroom.codeEnded(now)) {
      return "code ended";
    }
    return classroom
        .joinUntil()
        .map(end -> "code open until " + moment(end, classroom.zone()))
        .orElse("code open");
  }
}
