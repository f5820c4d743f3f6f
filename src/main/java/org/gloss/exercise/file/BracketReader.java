package org.gloss.exercise.file;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Takes the brackets out of one paragraph.
final class BracketReader {

  private static final String SPECIAL = "[]{}\\#";

  private final Paragraph paragraph;
  private final String chars;
  private final Problems problems;
  private final StringBuilder text = new StringBuilder();
  private final int[] origin;
  private final List<Bracket> brackets = new ArrayList<>();
  private final Deque<Opening> open = new ArrayDeque<>();
  private int at;

  private record Opening(int start, int index) {}

  BracketReader(Paragraph paragraph, Problems problems) {
    this.paragraph = paragraph;
    this.chars = paragraph.chars();
    this.problems = problems;
    this.origin = new int[chars.length()];
  }

  /// Reads the paragraph; afterwards [#text()] and [#brackets()] say what it holds.
  BracketReader read() {
    while (at < chars.length() && !problems.full()) {
      char unit = chars.charAt(at);
      switch (unit) {
        case '\\' -> escape();
        case '[' -> open.push(new Opening(text.length(), at++));
        case ']' -> close();
        case '{', '}' -> stray(unit);
        default -> keep(unit);
      }
    }
    while (!open.isEmpty() && !problems.full()) {
      problems.add(
          paragraph.place(open.removeLast().index()),
          "This [ is not closed in its paragraph",
          "Write ] and {label why=\"…\"} after the span, or \\[ if the bracket belongs to the text.");
    }
    checkText();
    return this;
  }

  /// The paragraph as students read it.
  String text() {
    return text.toString();
  }

  /// Its spans, counted from the paragraph's start, inner ones first.
  List<Bracket> brackets() {
    return brackets;
  }

  private void keep(char unit) {
    origin[text.length()] = at++;
    text.append(unit);
  }

  private void escape() {
    if (at + 1 < chars.length() && SPECIAL.indexOf(chars.charAt(at + 1)) >= 0) {
      at++;
    } else {
      problems.add(
          paragraph.place(at),
          "This \\ stands before nothing special",
          "Write \\\\ if it belongs to the text.");
    }
    keep(chars.charAt(at));
  }

  private void stray(char unit) {
    problems.add(
        paragraph.place(at),
        "Stray " + unit,
        unit == '{'
            ? "It must follow a ] at once; write \\{ if it belongs to the text."
            : "Write \\} if it belongs to the text.");
    at++;
  }

  private void close() {
    int here = at++;
    if (open.isEmpty()) {
      problems.add(
          paragraph.place(here),
          "Stray ], no [ stands open",
          "Write \\] if it belongs to the text.");
      return;
    }
    Opening opening = open.pop();
    if (at == chars.length() || chars.charAt(at) != '{') {
      int shownEnd = Math.min(text.length(), opening.start() + 400);
      problems.add(
          paragraph.place(opening.index()),
          "The span " + Shown.quoted(text.substring(opening.start(), shownEnd)) + " has no label",
          "Write {label why=\"…\"} right after its ], or \\[ and \\] if the brackets belong to the"
              + " text.");
      return;
    }
    AttributeReader attributes = new AttributeReader(paragraph, at, problems);
    attributes
        .read()
        .ifPresent(
            fields ->
                brackets.add(
                    new Bracket(
                        opening.start(), text.length(), paragraph.place(opening.index()), fields)));
    at = attributes.end();
  }

  /// Index in the paragraph of the first accent that markup separates from its letter.
  private int cutAccent(String whole) {
    for (int i = 1; i < whole.length(); i++) {
      boolean cut = origin[i] > origin[i - 1] + 1;
      if (cut && !Normalizer.isNormalized(whole.substring(i - 1, i + 1), Normalizer.Form.NFC)) {
        return origin[i];
      }
    }
    return 0;
  }

  private void checkText() {
    String whole = text.toString();
    int from = 0;
    for (var fault = Characters.hidden(whole, from);
        fault.isPresent() && !problems.full();
        fault = Characters.hidden(whole, from)) {
      from = fault.get().index() + 1;
      problems.add(
          paragraph.place(origin[fault.get().index()]),
          fault.get().message(),
          "Remove it: nobody could see what it does to the text.");
    }
    if (!Normalizer.isNormalized(whole, Normalizer.Form.NFC)) {
      problems.add(
          paragraph.place(cutAccent(whole)),
          "An accent in this paragraph is cut off from its letter by a bracket",
          "Put the letter and its accent on the same side of the bracket.");
    }
  }
}
