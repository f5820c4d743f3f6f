package org.gloss.exchange;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;

/// A passage broken into numbered lines. The breaks are made here, not by the paper, so that "line
/// 12" is the same for everybody, on whatever printer.
public final class PrintedPassage {

  /// The most columns of a line; a letter takes one, a wide character of East Asia two.
  static final int WIDTH = 84;

  private final List<List<Line>> paragraphs;

  private PrintedPassage(List<List<Line>> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// A line.
  ///
  /// @param number from 1, running through all paragraphs
  /// @param span in UTF-16 code units of the passage
  public record Line(int number, Span span, String text) {}

  /// Breaks a passage. A word that is wider than a line stands in a line of its own.
  static PrintedPassage of(Passage passage) {
    List<List<Line>> paragraphs = new ArrayList<>();
    int number = 1;
    for (Span paragraph : passage.paragraphs()) {
      List<Line> lines = new ArrayList<>();
      for (Span span : breaks(paragraph.in(passage.text()), passage.language())) {
        Span inText = new Span(paragraph.start() + span.start(), paragraph.start() + span.end());
        lines.add(new Line(number++, inText, inText.in(passage.text()).strip()));
      }
      paragraphs.add(List.copyOf(lines));
    }
    return new PrintedPassage(List.copyOf(paragraphs));
  }

  /// The lines of each paragraph, in order.
  public List<List<Line>> paragraphs() {
    return paragraphs;
  }

  /// Number of the line in which a span begins.
  int lineOf(Span span) {
    return paragraphs.stream()
        .flatMap(List::stream)
        .filter(line -> line.span().end() > span.start())
        .mapToInt(Line::number)
        .findFirst()
        .orElse(1);
  }

  private static List<Span> breaks(String text, String language) {
    BreakIterator places = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
    places.setText(text);
    List<Span> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
      if (end > start && width(text.substring(start, next).strip()) > WIDTH) {
        lines.add(new Span(start, end));
        start = end;
      }
      end = next;
    }
    if (end > start) {
      lines.add(new Span(start, end));
    }
    return lines;
  }

  static int width(String text) {
    return text.codePoints().map(PrintedPassage::width).sum();
  }

  private static int width(int point) {
    return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default -> UCharacter.getCombiningClass(point) == 0 ? 1 : 0;
    };
  }
}
