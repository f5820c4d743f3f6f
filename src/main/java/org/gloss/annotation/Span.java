package org.gloss.annotation;

/// A half-open range `[start, end)` of UTF-16 code units of a passage's text; never empty.
///
/// @param start first code unit, 0 or more
/// @param end one past the last code unit, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

  /// @throws IllegalArgumentException if `start` is negative or not before `end`
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("a span starts at 0 or later, not at " + start);
    }
    if (end <= start) {
      throw new IllegalArgumentException("a span ends after its start: " + start + " to " + end);
    }
  }

  /// Length in UTF-16 code units, at least 1.
  public int length() {
    return end - start;
  }

  /// Whether both share at least one code unit; touching spans do not.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether every code unit of `other` is in this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// The words of this span in `text`.
  ///
  /// @throws IndexOutOfBoundsException if the span reaches past the text
  public String in(String text) {
    return text.substring(start, end);
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
