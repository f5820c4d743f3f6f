package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out what kind of file a file is.
final class DraftReader {

  /// The names of second keys: the exercise's name, then `.key-` and letters.
  static final Pattern KEY_NAME = Pattern.compile("(.+)\\.key-[A-Za-z]+\\.md");

  private static final List<String> KINDS = List.of("exercise/1", "answer-key/1", "pack/1");

  private DraftReader() {}

  /// The draft; empty, with a problem, where the file cannot be one.
  static Optional<Draft> read(RawFile raw, Problems problems) {
    Optional<SourceText> source = SourceText.of(raw.bytes(), problems);
    if (raw.name().endsWith(".yaml") || raw.name().endsWith(".yml")) {
      return source.flatMap(text -> labels(raw, text, problems));
    }
    return source
        .flatMap(text -> MarkdownFile.of(text, problems))
        .flatMap(file -> markdown(raw, file, problems));
  }

  private static Optional<Draft> labels(RawFile raw, SourceText source, Problems problems) {
    Optional<Yaml> tree = YamlReader.read(source.text(0, source.lines().size()), 0, problems);
    if (tree.isPresent() && !(tree.get() instanceof Yaml.Fields)) {
      problems.add(
          Place.START, "The file holds no fields", "A label set begins \"gloss: label-set/1\".");
    }
    return tree.filter(Yaml.Fields.class::isInstance)
        .map(fields -> new Draft.Labels(raw, problems, (Yaml.Fields) fields));
  }

  private static Optional<Draft> markdown(RawFile raw, MarkdownFile file, Problems problems) {
    String kind = file.front().text("gloss").orElse("");
    boolean keyName = KEY_NAME.matcher(raw.name()).matches();
    if (keyName != kind.equals("answer-key/1") && KINDS.contains(kind)) {
      problems.add(
          file.front().placeOf("gloss"),
          keyName
              ? "This file has the name of a second key and says " + Shown.quoted(kind)
              : "This file is a second key and has not the name of one",
          "The key for NAME.md stands in NAME.key-b.md.");
    }
    return switch (kind) {
      case "exercise/1" -> Optional.of(new Draft.Exercise(raw, problems, file));
      case "answer-key/1" -> Optional.of(new Draft.Key(raw, problems, file));
      case "pack/1" -> Optional.of(new Draft.Pack(raw, problems, file));
      default -> {
        unknown(kind, file.front(), problems);
        yield Optional.empty();
      }
    };
  }

  private static void unknown(String kind, Yaml.Fields front, Problems problems) {
    boolean missing = front.field("gloss").isEmpty();
    problems.add(
        front.placeOf("gloss"),
        missing ? "The field \"gloss\" is missing" : "Unknown kind of file " + Shown.quoted(kind),
        Nearest.advice(
            kind, KINDS, "Write \"gloss: exercise/1\", \"answer-key/1\" or \"pack/1\"."));
  }
}
