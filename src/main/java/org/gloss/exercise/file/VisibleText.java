package org.gloss.exercise.file;

import java.text.Normalizer;

/// A text without what no passage may hold: NFC, free of controls and of characters that a reader
/// could not see. Joiners and variation selectors stay where spelling or an emoji needs them.
///
/// @param text what is left; tabs and line ends stay
/// @param controls how many controls, halves of pairs, non-characters and heaped accents were
///   removed
/// @param invisible how many invisible characters were removed, soft hyphens apart
/// @param softHyphens how many soft hyphens were removed
public record VisibleText(String text, int controls, int invisible, int softHyphens) {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int MOST_ROUNDS = 8;

  /// Cleans a text in time linear in its length.
  public static VisibleText of(String text) {
    VisibleText cleaned = new VisibleText(text, 0, 0, 0);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      VisibleText next = cleaned.round(round == MOST_ROUNDS - 1);
      if (next.text.equals(cleaned.text)) {
        return next;
      }
      cleaned = next;
    }
    return cleaned;
  }

  /// @param strict whether joiners go too, so that the rounds come to an end
  private VisibleText round(boolean strict) {
    StringBuilder kept = new StringBuilder(text.length());
    int lostControls = controls;
    int lostInvisible = invisible;
    int lostHyphens = softHyphens;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      marks = Characters.isMark(point) ? marks + 1 : 0;
      if (Characters.isForbidden(point) || marks > Characters.MOST_MARKS) {
        lostControls++;
      } else if (!Characters.isHidden(point) || (!strict && Characters.belongs(text, i, point))) {
        kept.appendCodePoint(point);
      } else if (point == SOFT_HYPHEN) {
        lostHyphens++;
      } else {
        lostInvisible++;
      }
      i += Character.charCount(point);
    }
    return new VisibleText(
        Normalizer.normalize(kept, Normalizer.Form.NFC), lostControls, lostInvisible, lostHyphens);
  }
}
