package org.gloss.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// An assignment as it holds for one student.
///
/// @param extension what this student gets beyond it, if anything
public record Terms(Assignment assignment, Optional<Extension> extension) {

  /// Before this the passage is not shown; empty when it is open from the beginning.
  public Optional<Instant> opensAt() {
    return schedule().opensAt();
  }

  /// What is submitted after this is late; empty when nothing is. A student's own due time counts
  /// where it is later than the class's: an extension never shortens.
  public Optional<Instant> dueAt() {
    return schedule().dueAt().map(due -> latest(due, extension.flatMap(Extension::dueAt)));
  }

  /// After this nothing counts; empty when it does not close. A later due time of the student's own
  /// keeps it open as long; so does a later closing time of their own.
  public Optional<Instant> closesAt() {
    return schedule()
        .closesAt()
        .map(end -> latest(end, extension.flatMap(Extension::dueAt)))
        .map(end -> latest(end, extension.flatMap(Extension::closesAt)));
  }

  /// How long one attempt may last, with this student's extra time; empty when there is no limit.
  public Optional<Duration> timeLimit() {
    int percent = 100 + extension.map(Extension::extraPercent).orElse(0);
    return assignment
        .settings()
        .timeLimit()
        .map(limit -> Duration.ofSeconds((limit.getSeconds() * percent + 99) / 100));
  }

  /// Where the clock of the work stands at `now`: while the teacher has everybody pause, at the
  /// beginning of the pause. Ends are compared with this.
  public Instant standing(Instant now) {
    return assignment.pausedAt().filter(now::isAfter).orElse(now);
  }

  /// Whether marks count at `now`, as far as the schedule goes.
  public boolean openAt(Instant now) {
    return opensAt().filter(now::isBefore).isEmpty() && !closedAt(now);
  }

  /// Whether an attempt may begin at `now`: not while the class pauses.
  public boolean mayBegin(Instant now) {
    return openAt(now) && assignment.pausedAt().isEmpty();
  }

  /// Whether work done at `now` no longer counts.
  public boolean closedAt(Instant now) {
    return closesAt().filter(end -> !standing(now).isBefore(end)).isPresent();
  }

  /// When an attempt ends by itself; empty when it does not.
  ///
  /// @param extra what the teacher has added to this attempt
  public Optional<Instant> end(Instant startedAt, Duration extra) {
    return Stream.of(timeLimit().map(limit -> startedAt.plus(limit).plus(extra)), closesAt())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  /// Whether a submitted attempt's results may be seen. Returned by hand they may always; those of
  /// an assignment that returns them when it is due, and has no due time, when it closes.
  public boolean released(Instant now) {
    if (assignment.releasedAt().isPresent()) {
      return true;
    }
    return switch (assignment.settings().release()) {
      case ON_SUBMISSION -> true;
      case AT_DUE -> dueAt().map(due -> !now.isBefore(due)).orElseGet(() -> closedAt(now));
      case BY_HAND -> false;
    };
  }

  /// Whether what was submitted then is late.
  public boolean late(Instant submittedAt) {
    return dueAt().filter(submittedAt::isAfter).isPresent();
  }

  private static Instant latest(Instant one, Optional<Instant> other) {
    return other.filter(one::isBefore).orElse(one);
  }

  private Schedule schedule() {
    return assignment.settings().schedule();
  }
}
