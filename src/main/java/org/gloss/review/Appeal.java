package org.gloss.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A student's argument with an outcome.
///
/// @param accountId the student
/// @param exerciseVersionId whose key the student saw
/// @param contest what it is about
/// @param words what the student says, 1 to 500 characters
/// @param answer the teacher's; empty until there is one
public record Appeal(
    UUID id,
    UUID attemptId,
    UUID accountId,
    UUID exerciseVersionId,
    Contest contest,
    String words,
    State state,
    Instant madeAt,
    Optional<Answer> answer) {

  /// How far it is.
  public enum State {
    /// It waits for an answer.
    OPEN,
    /// The student has taken it back.
    WITHDRAWN,
    /// The teacher has answered.
    ANSWERED
  }

  /// What a teacher decides.
  public enum Decision {
    /// The label is one of those accepted at the item.
    ACCEPTED_LABEL,
    /// The words may be marked so.
    OPTIONAL_ITEM,
    /// The item reaches further.
    WIDER_EXTENT,
    /// The item need not be found.
    ITEM_OPTIONAL,
    /// The key stays as it is.
    DECLINED
  }

  /// What a teacher answered, to one student or to many at once.
  ///
  /// @param words for the students
  /// @param by name of the teacher; "a teacher" when that account is gone
  public record Answer(UUID id, Decision decision, String words, String by, Instant at) {}
}
