package org.gloss.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a teacher wrote to a student about an attempt.
///
/// @param annotationId the mark that it is about; empty where it is about the whole work
/// @param authorId who wrote it; empty when that account is gone
/// @param author their name as it was then
/// @param words plain text, at most [#LONGEST] UTF-16 code units
/// @param changedAt when it was last changed; empty when it never was
public record Comment(
    UUID id,
    UUID attemptId,
    Optional<UUID> annotationId,
    Optional<UUID> authorId,
    String author,
    String words,
    Instant writtenAt,
    Optional<Instant> changedAt) {

  /// The longest, in UTF-16 code units.
  public static final int LONGEST = 2_000;

  /// What is wrong with words that somebody wants to write, keep or give as a reason; empty where
  /// nothing is.
  static Optional<String> fault(String words, int longest) {
    if (words.isBlank()) {
      return Optional.of("Write some words first.");
    }
    int over = words.strip().length() - longest;
    return over > 0
        ? Optional.of("This is %d characters too long; %d fit.".formatted(over, longest))
        : Optional.empty();
  }
}
