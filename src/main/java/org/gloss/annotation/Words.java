package org.gloss.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/// The words of a text, numbered from 0: maximal runs found by Unicode word segmentation (UAX #29)
/// that hold at least one letter or digit. This is the only tokeniser; browsers get its offsets.
public final class Words {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Words(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /// Finds the words of a text. A text without letters and digits has none.
  public static Words of(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int[] starts = new int[text.length() / 2 + 1];
    int[] ends = new int[text.length() / 2 + 1];
    int count = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (!holdsLetterOrDigit(text, start, end)) {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count++] = end;
    }
    return new Words(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /// How many there are, 0 or more.
  public int count() {
    return starts.length;
  }

  /// First UTF-16 code unit of word `word`.
  public int start(int word) {
    return starts[word];
  }

  /// One past the last UTF-16 code unit of word `word`.
  public int end(int word) {
    return ends[word];
  }

  /// Whether a line end stands between word `word` and the one before it; false for the first.
  public boolean paragraphEndsBefore(int word) {
    return word > 0 && text.substring(ends[word - 1], starts[word]).indexOf('\n') >= 0;
  }

  /// The words that a span covers: each with which it shares at least one letter or digit.
  ///
  /// @return empty when it covers none, as a span over punctuation does
  /// @throws IndexOutOfBoundsException if the span reaches past the text
  public Optional<WordRange> covered(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "span ends at " + span.end() + ", the text at " + text.length());
    }
    int from = firstAfter(ends, span.start());
    int to = firstAfter(starts, span.end() - 1);
    while (from < to && !covers(span, from)) {
      from++;
    }
    while (from < to && !covers(span, to - 1)) {
      to--;
    }
    return from < to ? Optional.of(new WordRange(from, to)) : Optional.empty();
  }

  /// All offsets as `start, end, start, end, …` in UTF-16 code units, a fresh array.
  public int[] offsets() {
    int[] flat = new int[2 * starts.length];
    for (int i = 0; i < starts.length; i++) {
      flat[2 * i] = starts[i];
      flat[2 * i + 1] = ends[i];
    }
    return flat;
  }

  /// A letter or digit that the span cuts in half counts.
  private boolean covers(Span span, int word) {
    int start = Math.max(span.start(), starts[word]);
    boolean cut = start > starts[word] && Character.isLowSurrogate(text.charAt(start));
    return holdsLetterOrDigit(text, cut ? start - 1 : start, Math.min(span.end(), ends[word]));
  }

  /// The first place of a sorted array with more than `offset`.
  private static int firstAfter(int[] sorted, int offset) {
    int found = Arrays.binarySearch(sorted, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  private static boolean holdsLetterOrDigit(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        return true;
      }
      i += Character.charCount(point);
    }
    return false;
  }
}
