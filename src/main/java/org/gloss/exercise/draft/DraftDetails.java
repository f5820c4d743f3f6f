package org.gloss.exercise.draft;

import java.util.List;
import java.util.Optional;
import org.gloss.exercise.file.FrontMatter;

/// What an exercise says besides its text and keys. Texts may be empty while it is a draft.
///
/// @param front the fields of its file
/// @param context Markdown shown above the passage
/// @param provenance Markdown: how the text came about
/// @param teachersNote Markdown for the teacher
public record DraftDetails(
    FrontMatter front,
    Optional<String> context,
    Optional<String> provenance,
    Optional<String> teachersNote) {

  /// The same with other fields.
  public DraftDetails with(FrontMatter other) {
    return new DraftDetails(other, context, provenance, teachersNote);
  }

  /// The same with other speakers.
  ///
  /// @param continues name of the speaker whose turn the first paragraph continues
  public DraftDetails with(List<FrontMatter.Speaker> speakers, Optional<String> continues) {
    return with(
        new FrontMatter(
            front.id(),
            front.title(),
            front.language(),
            front.kind(),
            front.labels(),
            front.depth(),
            front.preset(),
            front.level(),
            front.minutes(),
            front.keyBy(),
            speakers,
            continues,
            front.source(),
            front.notice(),
            front.question()));
  }
}
