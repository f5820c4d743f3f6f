package org.gloss.attempt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Terms;
import org.gloss.shell.ZonedTime;

/// When an exercise of a student's list opens, is due or ends, in words.
final class WorkTimes {

  private WorkTimes() {}

  /// What matters next; empty where nothing does.
  static Optional<HtmlContainer> next(Attempts.Work work, Instant now, ZoneId zone) {
    Terms terms = work.terms();
    if (work.state() == WorkState.SUBMITTED || work.state() == WorkState.RETURNED) {
      return submittedLate(work) ? Optional.of(new Span("Late")) : Optional.empty();
    }
    if (terms.opensAt().filter(now::isBefore).isPresent()) {
      return time("Opens", terms.opensAt(), now, zone);
    }
    if (terms.closedAt(now)) {
      return Optional.of(new Span("Closed"));
    }
    if (terms.assignment().pausedAt().isPresent()) {
      return Optional.of(new Span("Paused"));
    }
    Optional<HtmlContainer> left = timeLeft(work, now);
    if (left.isPresent()) {
      return left;
    }
    if (terms.late(now)) {
      return Optional.of(new Span("Late"));
    }
    return time("Due", terms.dueAt(), now, zone)
        .or(() -> time("Closes", terms.closesAt(), now, zone));
  }

  /// Of a running time limit.
  private static Optional<HtmlContainer> timeLeft(Attempts.Work work, Instant now) {
    return work.terms()
        .timeLimit()
        .flatMap(limit -> work.latest())
        .filter(attempt -> !attempt.submitted())
        .flatMap(attempt -> attempt.end(work.terms()))
        .map(end -> Duration.between(now, end).plusSeconds(59).toMinutes())
        .map(minutes -> new Span("Time left " + minutes + " min"));
  }

  private static boolean submittedLate(Attempts.Work work) {
    return work.latest()
        .flatMap(Attempt::submittedAt)
        .filter(at -> work.terms().late(at))
        .isPresent();
  }

  private static Optional<HtmlContainer> time(
      String before, Optional<Instant> at, Instant now, ZoneId zone) {
    return at.map(moment -> new ZonedTime(before, moment, now, zone));
  }
}
