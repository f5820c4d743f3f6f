package org.gloss.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// A class.
///
/// @param id never changes
/// @param name as shown
/// @param joinCode what students type, as shown: two groups with a hyphen
/// @param teacherId whose it is; co-teachers stand beside
/// @param zone in which its times are written and shown
/// @param admission who gets in by the code
/// @param joinUntil when the code ends; empty when it does not
/// @param archivedAt since when it is put away; empty while it is in use
public record Classroom(
    UUID id,
    String name,
    String joinCode,
    UUID teacherId,
    ZoneId zone,
    Admission admission,
    Optional<Instant> joinUntil,
    Optional<Instant> archivedAt) {

  /// Whether the join code no longer lets anybody in.
  public boolean codeEnded(Instant now) {
    return archivedAt.isPresent() || joinUntil.filter(end -> !now.isBefore(end)).isPresent();
  }
}
