package org.gloss.annotation;

import java.util.Arrays;

/// Turns offsets in Unicode code points, as files and the command line count, into UTF-16 code
/// units, as Gloss counts inside, and back. A text without characters past U+FFFF needs no
/// counting; any other is counted from the nearest of the marks set every [#STRIDE] code points.
public final class CodePoints {

  private static final int STRIDE = 64;

  private final String text;
  private final int count;
  private final int[] marks;

  /// Counts the code points of `text` once.
  public CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
    this.marks = count == text.length() ? new int[0] : marks(text, count);
  }

  /// Length of the text in code points.
  public int count() {
    return count;
  }

  /// Code units before a code point.
  ///
  /// @param point offset in code points, 0 to [#count()]
  /// @throws IndexOutOfBoundsException outside these bounds
  public int toUtf16(int point) {
    check(point, count, "code points");
    if (count == text.length()) {
      return point;
    }
    return text.offsetByCodePoints(marks[point / STRIDE], point % STRIDE);
  }

  /// Code points before a code unit; one that the unit stands in the middle of counts.
  ///
  /// @param unit offset in UTF-16 code units, 0 to the text's length
  /// @throws IndexOutOfBoundsException outside these bounds
  public int fromUtf16(int unit) {
    check(unit, text.length(), "code units");
    if (count == text.length()) {
      return unit;
    }
    int found = Arrays.binarySearch(marks, unit);
    int mark = found >= 0 ? found : -found - 2;
    return mark * STRIDE + text.codePointCount(marks[mark], unit);
  }

  private static int[] marks(String text, int count) {
    int[] marks = new int[count / STRIDE + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
    }
    return marks;
  }

  private static void check(int offset, int length, String what) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(
          "offset %d is outside the text of %d %s".formatted(offset, length, what));
    }
  }
}
