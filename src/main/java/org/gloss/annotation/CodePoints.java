package org.gloss.annotation;

/// Turns offsets in Unicode code points, as files and the command line count, into UTF-16 code
/// units, as Gloss counts inside, and back. Fast for text without characters past U+FFFF.
public final class CodePoints {

  private final String text;
  private final int count;

  /// Counts the code points of `text` once.
  public CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
  }

  /// Length of the text in code points.
  public int count() {
    return count;
  }

  /// @param point offset in code points, 0 to [#count()]
  /// @throws IndexOutOfBoundsException outside these bounds
  public int toUtf16(int point) {
    if (point < 0 || point > count) {
      throw new IndexOutOfBoundsException(
          "offset " + point + " is outside the text of " + count + " code points");
    }
    return count == text.length() ? point : text.offsetByCodePoints(0, point);
  }

  /// @param unit offset in UTF-16 code units, 0 to the text's length
  /// @throws IndexOutOfBoundsException outside these bounds
  public int fromUtf16(int unit) {
    return count == text.length() ? checked(unit) : text.codePointCount(0, unit);
  }

  private int checked(int unit) {
    if (unit < 0 || unit > count) {
      throw new IndexOutOfBoundsException("offset " + unit + " is outside the text of " + count);
    }
    return unit;
  }
}
