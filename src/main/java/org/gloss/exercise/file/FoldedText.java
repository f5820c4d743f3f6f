package org.gloss.exercise.file;

import java.util.Arrays;
import org.gloss.annotation.Span;

/// A text in which every run of white space counts as one space, searched without counting
/// characters: in time linear in the text and in what is looked for.
final class FoldedText {

  private final char[] folded;
  private final int[] origin;

  private FoldedText(char[] folded, int[] origin) {
    this.folded = folded;
    this.origin = origin;
  }

  /// Folds a text.
  static FoldedText of(String text) {
    char[] folded = new char[text.length()];
    int[] origin = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space || length == 0 || folded[length - 1] != ' ') {
        origin[length] = i;
        folded[length++] = space ? ' ' : text.charAt(i);
      }
    }
    return new FoldedText(Arrays.copyOf(folded, length), Arrays.copyOf(origin, length));
  }

  /// Words ready to be looked for: folded, without white space at their ends.
  static String fold(String words) {
    return new String(of(words).folded).strip();
  }

  /// Where folded words begin, in order; places may overlap.
  ///
  /// @param words from [#fold]; none are found where they are empty
  /// @return folded indexes
  int[] find(String words) {
    return find(words, 0, folded.length);
  }

  /// The same between two folded indexes.
  int[] find(String words, int from, int to) {
    int[] found = new int[8];
    int count = 0;
    if (words.isEmpty()) {
      return new int[0];
    }
    int[] border = borders(words);
    int matched = 0;
    for (int i = from; i < to; i++) {
      while (matched > 0 && folded[i] != words.charAt(matched)) {
        matched = border[matched - 1];
      }
      matched += folded[i] == words.charAt(matched) ? 1 : 0;
      if (matched == words.length()) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1 - matched;
        matched = border[matched - 1];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// The span of the unfolded text from one folded index to before another.
  Span span(int from, int to) {
    return new Span(origin[from], origin[to - 1] + 1);
  }

  /// The first folded index that stands for `unit` of the unfolded text or for what follows it.
  int index(int unit) {
    int found = Arrays.binarySearch(origin, unit);
    return found >= 0 ? found : -found - 1;
  }

  int length() {
    return folded.length;
  }

  /// Length of the longest proper border of each prefix (Knuth, Morris and Pratt 1977).
  private static int[] borders(String words) {
    int[] border = new int[words.length()];
    int length = 0;
    for (int i = 1; i < words.length(); i++) {
      while (length > 0 && words.charAt(i) != words.charAt(length)) {
        length = border[length - 1];
      }
      length += words.charAt(i) == words.charAt(length) ? 1 : 0;
      border[i] = length;
    }
    return border;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
