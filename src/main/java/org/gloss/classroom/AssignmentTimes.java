package org.gloss.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Stops, lengthens and ends the time of an assignment. Each method is given the assignment with
/// its row held.
@Component
class AssignmentTimes {

  private final AssignmentTable table;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AssignmentTimes(AssignmentTable table, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  /// @return whether it was going on
  boolean pause(Assignment assignment) {
    if (assignment.pausedAt().isPresent()) {
      return false;
    }
    table.update(assignment.pausedSince(Optional.of(now())));
    return true;
  }

  /// Goes on: what closes after the pause began closes later by as much as the pause took.
  ///
  /// @return whether it was standing still
  boolean resume(Assignment assignment) {
    if (assignment.pausedAt().isEmpty()) {
      return false;
    }
    Instant since = assignment.pausedAt().get();
    Instant now = now();
    lengthen(assignment.pausedSince(Optional.empty()), Duration.between(since, now), since);
    events.publishEvent(new WorkResumed(assignment.id(), since, now));
    return true;
  }

  /// Has it close later, if it closes at all and has not closed yet, and so with students' own
  /// times.
  void lengthen(Assignment assignment, Duration by) {
    lengthen(assignment, by, new Terms(assignment, Optional.empty()).standing(now()));
  }

  /// Has it close now, and ends a pause; what has closed stays as it is.
  void close(Assignment assignment) {
    Instant now = now();
    boolean closed = assignment.settings().schedule().closesAt().filter(now::isAfter).isPresent();
    Assignment on = assignment.pausedSince(Optional.empty());
    table.update(closed ? on : on.with(on.settings().closing(now)));
  }

  private void lengthen(Assignment assignment, Duration by, Instant from) {
    Optional<Instant> closes =
        assignment.settings().schedule().closesAt().filter(at -> at.isAfter(from));
    table.update(
        closes
            .map(at -> assignment.with(assignment.settings().closing(at.plus(by))))
            .orElse(assignment));
    table
        .extensions(assignment.id())
        .values()
        .forEach(extension -> table.update(extension.moved(by, from)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
