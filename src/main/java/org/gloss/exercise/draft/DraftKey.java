package org.gloss.exercise.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One instructor's key of a draft.
///
/// @param id never changes
/// @param draftId whose it is
/// @param accountId who writes it; empty where it came with a file by somebody without an account
/// @param instructor the writer's name, as files have it
/// @param position 0 for the first key, which students are compared with
/// @param file name of its file; empty for the first key, which stands in the exercise's own
/// @param handedIn when a second opinion was finished; nobody else sees it before
public record DraftKey(
    UUID id,
    UUID draftId,
    Optional<UUID> accountId,
    String instructor,
    int position,
    String file,
    Optional<Instant> handedIn) {

  /// Whether it is the key that students are compared with.
  public boolean first() {
    return position == 0;
  }

  /// Whether it may be seen beside the first key.
  public boolean open() {
    return first() || handedIn.isPresent();
  }
}
