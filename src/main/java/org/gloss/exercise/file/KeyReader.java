package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.Span;

/// Reads the items of a key: brackets of a passage and the list under `## Key`.
final class KeyReader {

  /// The most items of one key.
  static final int MOST_ITEMS = 1_000;

  private final QuoteFinder finder;
  private final ItemReader items;
  private final Problems problems;

  /// @param labels the known label ids, empty where the label set could not be read
  KeyReader(PassageIndex index, Optional<Set<String>> labels, Problems problems) {
    this.finder = new QuoteFinder(index, problems);
    this.items = new ItemReader(index, labels, problems);
    this.problems = problems;
  }

  /// The entries under `## Key`; none, perhaps with a problem, where there is no list.
  static List<Yaml> entries(SourceText source, Section section, Problems problems) {
    String text = source.text(section.from(), section.to());
    Optional<Yaml> tree = YamlReader.read(text, section.from(), problems);
    if (tree.isEmpty() || tree.get() instanceof Yaml.Nothing) {
      return List.of();
    }
    if (tree.get() instanceof Yaml.Items list) {
      return list.items();
    }
    problems.add(tree.get().place(), "The key is not a list", "Begin each item with \"- quote:\".");
    return List.of();
  }

  /// All items that could be read.
  List<WrittenItem> read(List<Bracket> brackets, List<Yaml> entries, Place heading) {
    int count = brackets.size() + entries.size();
    if (count > MOST_ITEMS) {
      problems.add(
          heading,
          "The key has %,d items, more than %,d".formatted(count, MOST_ITEMS),
          "Split the exercise.");
      return List.of();
    }
    List<WrittenItem> read = new ArrayList<>();
    brackets.forEach(bracket -> bracketed(bracket).ifPresent(read::add));
    entries.forEach(entry -> quoted(entry).ifPresent(read::add));
    return read;
  }

  private Optional<WrittenItem> bracketed(Bracket bracket) {
    if (problems.full()) {
      return Optional.empty();
    }
    boolean sound = Schemas.check(SchemaName.BRACKETED_ITEM, bracket.attributes(), problems);
    if (bracket.start() == bracket.end()) {
      problems.add(bracket.place(), "The span is empty", "Put at least one word into it.");
      return Optional.empty();
    }
    Span span = new Span(bracket.start(), bracket.end());
    return items.read(bracket.attributes(), sound, span, new Form.Bracketed(), bracket.place());
  }

  private Optional<WrittenItem> quoted(Yaml entry) {
    if (problems.full()) {
      return Optional.empty();
    }
    boolean sound = Schemas.check(SchemaName.QUOTED_ITEM, entry, problems);
    if (!(entry instanceof Yaml.Fields fields)) {
      return Optional.empty();
    }
    Form.Quoted form =
        new Form.Quoted(
            fields.text("quote").map(FoldedText::fold).orElse(""),
            fields.text("before").map(FoldedText::fold),
            fields.integer("occurrence"),
            fields.text("through").map(FoldedText::fold));
    return finder
        .find(fields)
        .flatMap(span -> items.read(fields, sound, span, form, fields.placeOf("quote")));
  }
}
