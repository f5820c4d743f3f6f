package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Passage;

/// Exercises that were not read from a file.
public final class Composition {

  private Composition() {}

  /// An exercise whose parts were made elsewhere; who speaks which paragraphs is found here.
  /// Nothing is checked: write it and read it again for that.
  ///
  /// @param file name of its file
  /// @throws IllegalArgumentException if a Markdown section holds a level-two heading
  public static ExerciseFile of(
      String file,
      FrontMatter front,
      Passage passage,
      WrittenKey first,
      List<KeyFile> others,
      Optional<String> context,
      Optional<String> provenance,
      Optional<String> teachersNote) {
    return new ExerciseFile(
        file,
        front,
        context,
        passage,
        Turns.of(passage, front.speakers(), front.continues()),
        first,
        others,
        provenance,
        teachersNote,
        "");
  }
}
