package org.gloss.exercise.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The text of a `## Passage` section and its bracketed spans.
///
/// @param text paragraphs joined by `\n`
/// @param heading where the section's heading stands
/// @param paragraphs where each paragraph begins in the file
/// @param brackets in text order, inner ones first
record PassageText(String text, Place heading, List<Place> paragraphs, List<Bracket> brackets) {

  /// The longest passage, in UTF-16 code units.
  static final int MOST_CHARACTERS = 100_000;

  PassageText {
    paragraphs = List.copyOf(paragraphs);
    brackets = List.copyOf(brackets);
  }

  /// Reads the section; empty, with a problem, where there is no passage or too much of it.
  static Optional<PassageText> of(
      MarkdownFile file, Map<String, Section> sections, Problems problems) {
    Section section = sections.get(ExerciseReader.PASSAGE);
    if (section == null) {
      problems.add(
          new Place(file.body(), 1),
          "The section \"## Passage\" is missing",
          "Write a line \"## Passage\" and the text below it.");
      return Optional.empty();
    }
    PassageText read = read(file.source(), section, problems);
    if (read.text.isBlank()) {
      problems.add(read.heading, "The passage is empty", "Put the text below this heading.");
      return Optional.empty();
    }
    if (read.text.length() > MOST_CHARACTERS) {
      problems.add(
          read.heading,
          "The passage has more than %,d characters".formatted(MOST_CHARACTERS),
          "Split it into several exercises.");
      return Optional.empty();
    }
    boolean whole = Normalizer.isNormalized(read.text, Normalizer.Form.NFC);
    return whole ? Optional.of(read) : Optional.empty();
  }

  private static PassageText read(SourceText source, Section section, Problems problems) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    List<Bracket> brackets = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(source, section)) {
      if (problems.full() || text.length() > MOST_CHARACTERS) {
        break;
      }
      BracketReader reader = new BracketReader(paragraph, problems).read();
      text.append(text.isEmpty() ? "" : "\n");
      int start = text.length();
      text.append(reader.text());
      places.add(paragraph.place(0));
      reader.brackets().forEach(bracket -> brackets.add(bracket.shifted(start)));
    }
    return new PassageText(text.toString(), new Place(section.from(), 1), places, brackets);
  }
}
