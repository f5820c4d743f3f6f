package org.gloss.journey;

import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// Words that are to be marked, and the label they are to get.
record Wanted(Passage passage, WordRange words, String label) {

  static Wanted of(Passage passage, Span span, String label) {
    return new Wanted(passage, passage.words().covered(span).orElseThrow(), label);
  }

  /// One word.
  static Wanted word(Passage passage, int word, String label) {
    return new Wanted(passage, new WordRange(word, word + 1), label);
  }

  int first() {
    return words.from();
  }

  int last() {
    return words.to() - 1;
  }

  /// The mark that must come of it.
  Mark mark() {
    Span span = passage.span(words);
    return new Mark(span.start(), span.end(), label);
  }

  String quote() {
    return passage.span(words).in(passage.text());
  }

  /// A mark as the page tells it; offsets are UTF-16 code units.
  record Mark(int start, int end, String label) implements Comparable<Mark> {

    /// In text order, outer before inner.
    @Override
    public int compareTo(Mark other) {
      int byStart = Integer.compare(start, other.start);
      int byEnd = byStart != 0 ? byStart : Integer.compare(other.end, end);
      return byEnd != 0 ? byEnd : label.compareTo(other.label);
    }
  }
}
