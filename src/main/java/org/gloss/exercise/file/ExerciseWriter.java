package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Passage;

/// Writes exercises as canonical text: fields, sections and attributes in the order of the format's
/// description, one line a paragraph, `\n` line ends. Reading what it writes gives the same
/// exercise, and writing what was read from a canonical file gives the same text.
public final class ExerciseWriter {

  private static final String FENCE = "---\n";

  private ExerciseWriter() {}

  /// The exercise's own file; without the key where that stands in a file of its own. Those are
  /// [ExerciseFile#keyFiles()].
  public static String write(ExerciseFile exercise) {
    boolean separate = exercise.first().file().isPresent();
    List<WrittenItem> items =
        separate ? List.of() : Forms.settled(exercise.first().items(), exercise.passage());
    StringBuilder out = new StringBuilder(FENCE);
    FrontMatterWriter.write(exercise.front(), separate, out);
    out.append(FENCE);
    section(out, ExerciseReader.CONTEXT, exercise.context());
    section(
        out,
        ExerciseReader.PASSAGE,
        Optional.of(new PassageWriter(exercise.passage(), items).write()));
    section(out, ExerciseReader.KEY, Optional.of(KeyWriter.write(items, exercise.passage())));
    section(out, ExerciseReader.PROVENANCE, exercise.provenance());
    section(out, ExerciseReader.NOTE, exercise.teachersNote());
    return out.toString();
  }

  /// A second key's file.
  ///
  /// @param passage the exercise's
  public static String write(KeyFile key, Passage passage) {
    StringBuilder out = new StringBuilder(FENCE);
    YamlWriter yaml = new YamlWriter(out);
    yaml.plain("gloss", "answer-key/1");
    yaml.plain("for", key.exercise());
    yaml.plain("key-by", key.written().instructor());
    out.append(FENCE);
    String items = KeyWriter.write(key.written().items(), passage);
    section(out, ExerciseReader.KEY, Optional.of(items));
    return items.isEmpty() ? out.append("\n## Key\n").toString() : out.toString();
  }

  /// A pack's file.
  public static String write(PackFile pack) {
    StringBuilder out = new StringBuilder(FENCE);
    YamlWriter yaml = new YamlWriter(out);
    yaml.plain("gloss", "pack/1");
    yaml.plain("id", pack.id());
    yaml.plain("title", pack.title());
    yaml.plain("language", pack.language());
    out.append("order:\n");
    pack.order().forEach(id -> out.append("  - ").append(YamlWriter.scalar(id)).append('\n'));
    out.append(FENCE);
    String text = Section.trimmed(pack.text());
    out.append(text.isEmpty() ? "" : "\n" + text + "\n");
    return out.toString();
  }

  private static void section(StringBuilder out, String heading, Optional<String> text) {
    text.map(Section::trimmed)
        .filter(given -> !given.isEmpty())
        .ifPresent(
            given -> out.append("\n## ").append(heading).append("\n\n").append(given).append('\n'));
  }
}
