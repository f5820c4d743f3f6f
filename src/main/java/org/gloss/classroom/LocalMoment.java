package org.gloss.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;

/// A date and time as somebody writes it in a class's zone, read as a moment.
public sealed interface LocalMoment {

  /// The moment that it means.
  record Once(Instant at) implements LocalMoment {}

  /// It comes twice in the night in which clocks are set back; the first one, in the earlier offset
  /// from UTC, is taken.
  ///
  /// @param words which one that is, for the teacher
  record Twice(Instant at, String words) implements LocalMoment {}

  /// It never comes: it lies in the hour that is left out when clocks are set forward.
  ///
  /// @param words what to do about it, for the teacher
  record Never(String words) implements LocalMoment {}

  /// Reads what was written.
  static LocalMoment of(LocalDateTime written, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(written);
    return switch (offsets.size()) {
      case 1 -> new Once(written.toInstant(offsets.getFirst()));
      case 0 -> never(written, zone);
      default -> twice(written, offsets.getFirst());
    };
  }

  private static LocalMoment never(LocalDateTime written, ZoneId zone) {
    ZoneOffsetTransition gap = zone.getRules().getTransition(written);
    return new Never(
        "Clocks go forward from %s to %s on %s, so %s does not exist. Choose another time."
            .formatted(
                time(gap.getDateTimeBefore()),
                time(gap.getDateTimeAfter()),
                day(written),
                time(written)));
  }

  private static LocalMoment twice(LocalDateTime written, ZoneOffset first) {
    return new Twice(
        written.toInstant(first),
        "Clocks go back on %s, so %s comes twice. The first one is taken (UTC%s)."
            .formatted(day(written), time(written), hours(first)));
  }

  private static String hours(ZoneOffset offset) {
    Duration ahead = Duration.ofSeconds(offset.getTotalSeconds());
    String sign = ahead.isNegative() ? "−" : "+";
    int minutes = ahead.abs().toMinutesPart();
    return sign + ahead.abs().toHours() + (minutes == 0 ? "" : ":%02d".formatted(minutes));
  }

  private static String time(LocalDateTime at) {
    return DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH).format(at);
  }

  private static String day(LocalDateTime at) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(at);
  }
}
