package org.gloss.exercise.file;

import org.gloss.annotation.AnswerKey;

/// A second instructor's key for an exercise.
///
/// @param file path below the folder, `NAME.key-b.md`
/// @param exercise id of the exercise
/// @param written the key, all of it quoted
public record KeyFile(String file, String exercise, WrittenKey written) {

  /// What the key says.
  public AnswerKey key() {
    return written.answerKey();
  }
}
