package org.gloss.exercise.draft;

/// Something that a draft lacks for publishing.
///
/// @param sentence what, and how to mend it
/// @param where it is mended
public record Need(String sentence, Where where) {

  /// A part of a draft.
  public enum Where {
    /// The passage.
    TEXT,
    /// Title, source, label set and what else is said of it.
    ABOUT,
    /// The first key.
    KEY,
    /// Everywhere.
    ANYWHERE
  }
}
