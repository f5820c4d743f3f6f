package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.Span;
import org.gloss.annotation.Words;

/// Takes the marks out of paragraphs.
final class StarterMarks {

  private static final int NONE = -1;

  private final StarterSource source;
  private final Notes notes;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Span> marks = new ArrayList<>();
  private final boolean doubled;
  private int seen;
  private int opened = NONE;
  private int openedAt;
  private boolean counts;
  private int others;

  StarterMarks(StarterSource source, Notes notes) {
    this.source = source;
    this.notes = notes;
    this.doubled =
        source.open() != source.close()
            && source.text().contains(String.valueOf(source.open()).repeat(2));
  }

  /// The text and its marks.
  ///
  /// @throws Unreadable if a mark is not closed, empty, or closed without being open, or there is
  ///   none
  StarterText.Starter read(List<Paragraph> marked) throws Unreadable {
    for (Paragraph paragraph : marked) {
      int from = text.length() + (text.isEmpty() ? 0 : 1);
      text.append(text.isEmpty() ? "" : "\n");
      if (source.open() == source.close()) {
        asterisks(paragraph.text());
      } else {
        brackets(paragraph.text());
      }
      if (opened != NONE) {
        throw fault(openedAt, "The mark that begins here is not closed in its paragraph", close());
      }
      paragraphs.add(new Paragraph(text.substring(from)));
    }
    if (marks.isEmpty()) {
      throw new Unreadable(
          "No word is marked. Mark words as *word* (H5P) or [word] (Moodle), or take the text in"
              + " without marks.");
    }
    notes.add(
        others,
        "A word that could be chosen and is not right was taken as plain text.",
        "%,d words that could be chosen and are not right were taken as plain text.");
    return new StarterText.Starter(paragraphs, marks, notes.sentences());
  }

  /// `*word*`; two asterisks are one of the text, and so is one that stands alone between spaces.
  private void asterisks(String line) throws Unreadable {
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit != source.open()) {
        text.append(unit);
        continue;
      }
      boolean escaped = i + 1 < line.length() && line.charAt(i + 1) == unit;
      if (escaped) {
        text.append(unit);
        seen += 2;
        i++;
      } else if (opened == NONE && isSpace(line, i + 1)) {
        if (!isSpace(line, i - 1)) {
          throw fault(seen, "This mark closes nothing", "Remove it, or write ** for an asterisk.");
        }
        text.append(unit);
        seen++;
      } else {
        toggle();
      }
    }
  }

  private void toggle() throws Unreadable {
    if (opened == NONE) {
      open(true);
    } else {
      end();
    }
    seen++;
  }

  /// `[word]`, or `[[word]]` for the right and `[word]` for the other ones.
  private void brackets(String line) throws Unreadable {
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      boolean twice = doubled && i + 1 < line.length() && line.charAt(i + 1) == unit;
      if (unit == source.open()) {
        if (opened != NONE) {
          throw fault(seen, "A mark begins here inside another one", "Remove one of both.");
        }
        open(twice || !doubled);
      } else if (unit == source.close()) {
        if (opened == NONE) {
          throw fault(seen, "This mark closes nothing", "Remove it, or mark where it begins.");
        }
        if (doubled && counts && !twice) {
          throw fault(seen, "This mark is opened twice and closed once", close() + " Twice.");
        }
        end();
      } else {
        text.append(unit);
        continue;
      }
      boolean pair = twice && (unit == source.close() || counts);
      seen += pair ? 2 : 1;
      i += pair ? 1 : 0;
    }
  }

  private void open(boolean right) {
    opened = text.length();
    openedAt = seen;
    counts = right;
  }

  private void end() throws Unreadable {
    String words = text.substring(opened);
    if (Words.of(words).count() == 0) {
      throw fault(openedAt, "The mark that begins here holds no word", "Put a word into it.");
    }
    if (counts) {
      marks.add(new Span(opened, text.length()));
    } else {
      others++;
    }
    opened = NONE;
  }

  private String close() {
    return source.open() == source.close()
        ? "Write %s after its last word, or %<s%<s for one that belongs to the text."
            .formatted(source.close())
        : "Write %s after its last word.".formatted(source.close());
  }

  /// A fault at the mark with this number, counted over the whole text.
  private Unreadable fault(int mark, String message, String advice) {
    String words = source.words();
    int at = -1;
    for (int i = 0, count = 0; i < words.length() && at < 0; i++) {
      if (words.charAt(i) == source.open() || words.charAt(i) == source.close()) {
        at = count++ == mark ? i : -1;
      }
    }
    String before = words.substring(0, Math.max(0, at));
    int line = (int) before.chars().filter(unit -> unit == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Unreadable(
        "Line %d, column %d: %s. %s"
            .formatted(line, before.codePointCount(start, before.length()) + 1, message, advice));
  }

  private static boolean isSpace(String line, int index) {
    return index < 0 || index >= line.length() || Character.isWhitespace(line.charAt(index));
  }
}
