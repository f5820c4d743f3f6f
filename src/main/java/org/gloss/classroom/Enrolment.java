package org.gloss.classroom;

import java.util.UUID;

/// A student in a class.
///
/// @param alias the name that the class knows them by
/// @param externalId what other systems call them, from a roster; "" when there is none
public record Enrolment(
    UUID classroomId, UUID accountId, String alias, State state, String externalId) {

  /// Whether they are in.
  public enum State {
    /// They wait for the teacher's approval.
    WAITING,
    /// They are in.
    IN,
    /// The teacher has removed them; their work is still there.
    REMOVED
  }
}
