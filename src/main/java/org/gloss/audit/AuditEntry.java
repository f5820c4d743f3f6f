package org.gloss.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One line of the audit log.
///
/// @param actorId who did it; empty for what Gloss did by itself
/// @param actor their name as it was then
/// @param classroomId the class that it concerns, if one
/// @param subjectId the account that it concerns, if one; its name is not kept here
/// @param act what was done: a sentence without its subject, as in "Archived the class"
public record AuditEntry(
    UUID id,
    Instant at,
    Kind kind,
    Optional<UUID> actorId,
    String actor,
    Optional<UUID> classroomId,
    Optional<UUID> subjectId,
    String act) {

  /// What sort of act it was.
  public enum Kind {
    /// Somebody read what is another's.
    SAW,
    /// Somebody changed something.
    CHANGED,
    /// Something left Gloss as a file.
    EXPORTED,
    /// Something was erased for good.
    ERASED
  }
}
