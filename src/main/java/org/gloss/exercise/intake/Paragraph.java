package org.gloss.exercise.intake;

/// One paragraph of a text that was read in.
///
/// @param text NFC, on one line, single spaces, visible characters only, never empty
public record Paragraph(String text) {

  /// @throws IllegalArgumentException if the text is empty or holds a line end
  public Paragraph {
    if (text.isEmpty() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a paragraph is one line of text");
    }
  }
}
