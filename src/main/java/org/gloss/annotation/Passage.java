package org.gloss.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A text as students read it, with its words, sentences and paragraphs found once. The text is
/// fixed: NFC, paragraphs joined by one `\n`.
///
/// @param text the text, may be empty
/// @param language BCP 47 tag, decides how sentences end
/// @param words its words
/// @param sentences in text order, never across a paragraph; trailing white space belongs to none
/// @param paragraphs in text order, without their `\n`; empty lines are none
public record Passage(
    String text, String language, Words words, List<Span> sentences, List<Span> paragraphs) {

  /// Copies the lists.
  public Passage {
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
  }

  /// Finds words, sentences and paragraphs.
  ///
  /// @param text must be NFC with `\n` line ends
  /// @param language BCP 47 tag; `und` where unknown
  /// @throws IllegalArgumentException if the text is not NFC or holds a carriage return
  public static Passage of(String text, String language) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC) || text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a passage is NFC with \\n line ends");
    }
    List<Span> paragraphs = paragraphs(text);
    return new Passage(
        text, language, Words.of(text), sentences(text, language, paragraphs), paragraphs);
  }

  /// The characters from the first to the last word of a range, without what stands around them.
  ///
  /// @throws IndexOutOfBoundsException if the passage has fewer words
  public Span span(WordRange range) {
    return new Span(words.start(range.from()), words.end(range.to() - 1));
  }

  private static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start) {
        found.add(new Span(start, end));
      }
      start = end + 1;
    }
    return found;
  }

  private static List<Span> sentences(String text, String language, List<Span> paragraphs) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    List<Span> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      String line = paragraph.in(text);
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        int kept = start + line.substring(start, end).stripTrailing().length();
        if (kept > start) {
          found.add(new Span(paragraph.start() + start, paragraph.start() + kept));
        }
      }
    }
    return found;
  }
}
