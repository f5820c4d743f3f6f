package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;

/// A Markdown file whose front matter was read.
///
/// @param source its lines
/// @param front the YAML between the first two `---` lines
/// @param body index of the first line after them
record MarkdownFile(SourceText source, Yaml.Fields front, int body) {

  private static final String FENCE = "---";

  /// Reads the front matter; empty, with a problem, where there is none.
  static Optional<MarkdownFile> of(SourceText source, Problems problems) {
    List<String> lines = source.lines();
    if (!isFence(lines.getFirst())) {
      problems.add(
          Place.START,
          "The front matter is missing",
          "Begin the file with a line \"---\", the fields, and another line \"---\".");
      return Optional.empty();
    }
    for (int end = 1; end < lines.size(); end++) {
      if (isFence(lines.get(end))) {
        return front(source, end, problems);
      }
    }
    problems.add(
        Place.START,
        "The front matter is not closed",
        "Write a line \"---\" after its last field.");
    return Optional.empty();
  }

  /// Everything after the front matter, without blank lines at its ends.
  String text() {
    return Section.text(source, body, source.lines().size());
  }

  private static Optional<MarkdownFile> front(SourceText source, int end, Problems problems) {
    Optional<Yaml> tree = YamlReader.read(source.text(1, end), 1, problems);
    if (tree.isPresent() && !(tree.get() instanceof Yaml.Fields)) {
      problems.add(
          new Place(2, 1),
          "The front matter holds no fields",
          "Write each field on a line of its own, such as \"id: my-exercise\".");
    }
    return tree.filter(Yaml.Fields.class::isInstance)
        .map(fields -> new MarkdownFile(source, (Yaml.Fields) fields, end + 1));
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
