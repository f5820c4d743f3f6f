package org.gloss.exercise.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands under one level-two heading.
///
/// @param from index of the first line after the heading
/// @param to index after its last line
record Section(int from, int to) {

  private static final String HEADING = "## ";

  /// Splits the body of a file at its headings and reports the unknown, the doubled and what stands
  /// before the first.
  static Map<String, Section> all(MarkdownFile file, List<String> known, Problems problems) {
    LinkedHashMap<String, Section> sections = new LinkedHashMap<>();
    SourceText source = file.source();
    int end = source.lines().size();
    for (int line = end - 1; line >= file.body(); line--) {
      if (isHeading(source.lines().get(line))) {
        String name = source.lines().get(line).substring(HEADING.length()).strip();
        sections.putFirst(name, new Section(line + 1, end));
        end = line;
      }
    }
    reportText(source, file.body(), end, problems);
    reportNames(file, known, problems);
    return sections;
  }

  /// Whether a line is taken for a heading.
  static boolean isHeading(String line) {
    return line.startsWith(HEADING);
  }

  /// The section's text without blank lines at its ends; empty when nothing stands there.
  String text(SourceText source) {
    return text(source, from, to);
  }

  static String text(SourceText source, int from, int to) {
    return trimmed(source.lines().subList(from, to));
  }

  /// Markdown without blank lines at its ends.
  static String trimmed(String text) {
    return trimmed(List.of(text.split("\n", -1)));
  }

  private static String trimmed(List<String> lines) {
    int first = 0;
    int last = lines.size();
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isBlank()) {
      last--;
    }
    return String.join("\n", lines.subList(first, last));
  }

  private static void reportText(SourceText source, int from, int to, Problems problems) {
    for (int line = from; line < to; line++) {
      if (!source.lines().get(line).isBlank()) {
        problems.add(
            new Place(line + 1, 1),
            "Text stands before the first heading",
            "Put it under a heading such as \"## Passage\".");
        return;
      }
    }
  }

  private static void reportNames(MarkdownFile file, List<String> known, Problems problems) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    SourceText source = file.source();
    for (int line = file.body(); line < source.lines().size() && !problems.full(); line++) {
      if (!isHeading(source.lines().get(line))) {
        continue;
      }
      String name = source.lines().get(line).substring(HEADING.length()).strip();
      Integer before = seen.putIfAbsent(name, line + 1);
      if (!known.contains(name)) {
        String all = "The headings are: " + String.join(", ", known) + ".";
        problems.add(
            new Place(line + 1, 4),
            "Unknown heading " + Shown.quoted(name),
            () -> Nearest.advice(name, known, all + " Use \"###\" for headings of your own."));
      } else if (before != null) {
        problems.add(
            new Place(line + 1, 4),
            "The heading " + Shown.quoted(name) + " stands twice",
            "It is already on line " + before + "; join both.");
      }
    }
  }
}
