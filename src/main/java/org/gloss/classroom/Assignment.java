package org.gloss.classroom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An exercise version given to a class.
///
/// @param id never changes
/// @param classroomId the class
/// @param exerciseVersionId what is to be read and marked
/// @param position its place in the list, from 0
/// @param mode practice or test
/// @param preset id of a scoring preset
/// @param depth id of a depth of the label set
/// @param attemptsAllowed how often a student may try, at least 1
/// @param release when results may be seen
/// @param releasedAt when the teacher returned them by hand; empty before
/// @param closesAt after this nothing counts; empty when open for good
public record Assignment(
    UUID id,
    UUID classroomId,
    UUID exerciseVersionId,
    int position,
    Mode mode,
    String preset,
    String depth,
    int attemptsAllowed,
    Release release,
    Optional<Instant> releasedAt,
    Optional<Instant> closesAt) {

  /// How strict a score is.
  public enum Mode {
    /// Extras cost nothing.
    PRACTICE,
    /// Extras past the free ones cost.
    TEST
  }

  /// When a student sees the key and the reasons.
  public enum Release {
    /// As soon as they have submitted.
    ON_SUBMISSION,
    /// When the teacher returns them.
    BY_HAND
  }

  /// Whether a submitted attempt's results may be seen.
  public boolean released() {
    return release == Release.ON_SUBMISSION || releasedAt.isPresent();
  }

  /// Whether work done at `now` no longer counts.
  public boolean closedAt(Instant now) {
    return closesAt.isPresent() && !now.isBefore(closesAt.get());
  }
}
