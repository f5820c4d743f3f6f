package org.gloss.exercise.file;

import org.gloss.annotation.Passage;

/// A passage with what finding words in it needs.
///
/// @param passage the text
/// @param folded the same, white space folded
record PassageIndex(Passage passage, FoldedText folded) {

  static PassageIndex of(Passage passage) {
    return new PassageIndex(passage, FoldedText.of(passage.text()));
  }
}
