package org.gloss.exercise.intake;

/// What a source holds between two ends of paragraphs, before it is cleaned.
///
/// @param text `\n` where a line ends inside
/// @param lead how many of its first characters stand in bold, 0 if none or all do
record Block(String text, int lead) {

  static Block plain(String text) {
    return new Block(text, 0);
  }
}
