package org.gloss.annotation;

/// A half-open range `[from, to)` of word numbers of a passage; never empty. Spans are compared as
/// such ranges, because what a span covers is always a run of neighbouring words.
///
/// @param from first word, 0 or more
/// @param to one past the last word, greater than `from`
public record WordRange(int from, int to) implements Comparable<WordRange> {

  /// @throws IllegalArgumentException if `from` is negative or not before `to`
  public WordRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a range of words: " + from + " to " + to);
    }
  }

  /// Number of words, at least 1.
  public int size() {
    return to - from;
  }

  /// Number of words in both, 0 when they share none.
  public int shared(WordRange other) {
    return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
  }

  /// Whether every word of `other` is in this range.
  public boolean contains(WordRange other) {
    return from <= other.from && other.to <= to;
  }

  /// The smallest range that holds both.
  public WordRange union(WordRange other) {
    return new WordRange(Math.min(from, other.from), Math.max(to, other.to));
  }

  /// By first word, then by last.
  @Override
  public int compareTo(WordRange other) {
    int byFrom = Integer.compare(from, other.from);
    return byFrom != 0 ? byFrom : Integer.compare(to, other.to);
  }
}
