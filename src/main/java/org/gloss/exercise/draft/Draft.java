package org.gloss.exercise.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An exercise that is being written.
///
/// @param id never changes
/// @param exerciseId the exercise's id, in files and in the bank
/// @param ownerId who began it
/// @param base the version that it was begun from; empty for a new exercise
/// @param file name of its file, with folders
/// @param details what it says besides text and keys
/// @param passage its text, paragraphs joined by `\n`, NFC; may be empty
/// @param textNumber counts the texts that it has had, from 1
/// @param revision counts changes of text and details, from 1
/// @param changedAt when text or details last changed
public record Draft(
    UUID id,
    String exerciseId,
    UUID ownerId,
    Optional<UUID> base,
    String file,
    DraftDetails details,
    String passage,
    int textNumber,
    int revision,
    Instant changedAt) {

  /// Its title; "Untitled" while it has none.
  public String title() {
    String title = details.front().title();
    return title.isBlank() ? "Untitled" : title;
  }

  Draft with(DraftDetails other, Instant now) {
    return new Draft(
        id, exerciseId, ownerId, base, file, other, passage, textNumber, revision + 1, now);
  }

  Draft withText(String text, DraftDetails other, Instant now) {
    return new Draft(
        id, exerciseId, ownerId, base, file, other, text, textNumber + 1, revision + 1, now);
  }

  Draft onto(UUID version, Instant now) {
    return new Draft(
        id,
        exerciseId,
        ownerId,
        Optional.of(version),
        file,
        details,
        passage,
        textNumber,
        revision + 1,
        now);
  }
}
