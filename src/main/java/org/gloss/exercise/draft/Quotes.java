package org.gloss.exercise.draft;

import org.gloss.annotation.Span;

/// The words of items, short enough for a sentence.
final class Quotes {

  private static final int LONGEST = 60;

  private Quotes() {}

  /// The beginning of an item's words; what lies past the text is left out.
  static String of(Draft draft, DraftItem item) {
    Span span = item.item().span();
    int end = Math.min(span.end(), draft.passage().length());
    if (span.start() >= end) {
      return "";
    }
    String words = draft.passage().substring(span.start(), end).replace('\n', ' ');
    return words.length() <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
