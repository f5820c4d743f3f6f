package org.gloss.classroom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An exercise version given to a class.
///
/// @param id never changes
/// @param classroomId the class
/// @param exerciseVersionId what is to be read and marked, and with whose key it is compared
/// @param position its place in the list, from 0
/// @param settings what the teacher decided
/// @param releasedAt when the teacher returned the results by hand; empty before
/// @param pausedAt since when the teacher has everybody pause; empty while work goes on
public record Assignment(
    UUID id,
    UUID classroomId,
    UUID exerciseVersionId,
    int position,
    AssignmentSettings settings,
    Optional<Instant> releasedAt,
    Optional<Instant> pausedAt) {

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
    /// When the assignment is due; never before a student's own due time.
    AT_DUE,
    /// When the teacher returns them.
    BY_HAND
  }

  /// How strict its scores are.
  public Mode mode() {
    return settings.mode();
  }

  /// Id of its scoring preset.
  public String preset() {
    return settings.preset();
  }

  /// Id of the depth of the label set that it is worked at.
  public String depth() {
    return settings.depth();
  }

  /// The same with other settings.
  Assignment with(AssignmentSettings other) {
    return new Assignment(
        id, classroomId, exerciseVersionId, position, other, releasedAt, pausedAt);
  }

  /// The same, standing still since then, or going on.
  Assignment pausedSince(Optional<Instant> since) {
    return new Assignment(
        id, classroomId, exerciseVersionId, position, settings, releasedAt, since);
  }

  /// The same with its results returned.
  Assignment released(Instant at) {
    return new Assignment(
        id, classroomId, exerciseVersionId, position, settings, Optional.of(at), pausedAt);
  }

  /// The same with another version of its exercise.
  Assignment on(UUID versionId) {
    return new Assignment(id, classroomId, versionId, position, settings, releasedAt, pausedAt);
  }

  /// The same at another place of the list.
  Assignment at(int place) {
    return new Assignment(
        id, classroomId, exerciseVersionId, place, settings, releasedAt, pausedAt);
  }
}
