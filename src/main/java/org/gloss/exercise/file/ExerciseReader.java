package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelSet;
import org.gloss.annotation.Passage;

/// Reads one exercise, without the keys of other instructors.
final class ExerciseReader {

  static final String CONTEXT = "Context";
  static final String PASSAGE = "Passage";
  static final String KEY = "Key";
  static final String PROVENANCE = "Provenance";
  static final String NOTE = "Teacher's note";
  private static final List<String> HEADINGS = List.of(CONTEXT, PASSAGE, KEY, PROVENANCE, NOTE);

  private final Draft.Exercise draft;
  private final MarkdownFile file;
  private final Problems problems;
  private final LabelSets labelSets;
  private final List<Place> paragraphs = new ArrayList<>();

  ExerciseReader(Draft.Exercise draft, LabelSets labelSets) {
    this.draft = draft;
    this.file = draft.file();
    this.problems = draft.problems();
    this.labelSets = labelSets;
  }

  /// The exercise; empty, with a problem, where something is wrong with it.
  Optional<ExerciseFile> read() {
    Schemas.check(SchemaName.EXERCISE, file.front(), problems);
    Optional<LabelSet> labels = labelSets.of(file.front(), problems);
    Map<String, Section> sections = Section.all(file, HEADINGS, problems);
    List<Yaml> entries =
        Optional.ofNullable(sections.get(KEY))
            .map(section -> KeyReader.entries(file.source(), section, problems))
            .orElse(List.of());
    return PassageText.of(file, sections, problems)
        .flatMap(text -> exercise(text, entries, labels, sections));
  }

  private Optional<ExerciseFile> exercise(
      PassageText text,
      List<Yaml> entries,
      Optional<LabelSet> labels,
      Map<String, Section> sections) {
    Passage passage = Passage.of(text.text(), file.front().text("language").orElse("und"));
    Turns.check(passage, file.front(), problems);
    List<WrittenItem> items =
        new KeyReader(PassageIndex.of(passage), labels.map(LabelSets::ids), problems)
            .read(text.brackets(), entries, text.heading());
    paragraphs.addAll(text.paragraphs());
    if (isSeparate() && !items.isEmpty()) {
      problems.add(
          file.front().placeOf("key"),
          "The key is separate and items stand in this file",
          "Move them to the key's own file, or remove the field \"key\".");
    } else if (problems.none() && !isSeparate()) {
      checkKind(passage, items);
    }
    return problems.none() ? Optional.of(built(passage, items, sections)) : Optional.empty();
  }

  /// Whether the key is to be found in a file of its own.
  boolean isSeparate() {
    return FrontMatter.isSeparate(file.front());
  }

  /// The exercise with the first of its key files as its key; empty, with a problem, where there is
  /// none or it does not fit.
  ///
  /// @param keys by file
  /// @param faulty whether there is one that could not be read
  Optional<ExerciseFile> joined(ExerciseFile exercise, List<KeyFile> keys, boolean faulty) {
    if (keys.isEmpty()) {
      String wanted = draft.name().replaceFirst("\\.md$", ".key-a.md");
      problems.add(
          file.front().placeOf("key"),
          faulty ? "The separate key has faults" : "The separate key is missing",
          faulty
              ? "Mend its own file first."
              : "Put " + wanted + " here or at the same place below the folder of keys.");
      return Optional.empty();
    }
    KeyFile first = keys.getFirst();
    checkKind(exercise.passage(), first.written().items());
    return problems.none()
        ? Optional.of(
            exercise.withFirst(
                new WrittenKey(
                    first.written().instructor(),
                    first.written().items(),
                    Optional.of(first.file()))))
        : Optional.empty();
  }

  private void checkKind(Passage passage, List<WrittenItem> items) {
    List<KeyItem> plain = items.stream().map(WrittenItem::item).toList();
    new KindCheck(paragraphs, passage.paragraphs(), plain)
        .check(kind(), file.front().placeOf("kind"), problems);
  }

  private ExerciseKind kind() {
    return ExerciseKind.of(file.front().text("kind").orElse(""));
  }

  private ExerciseFile built(
      Passage passage, List<WrittenItem> items, Map<String, Section> sections) {
    FrontMatter front = FrontMatter.of(file.front());
    return new ExerciseFile(
        draft.name(),
        front,
        section(sections, CONTEXT),
        passage,
        Turns.of(passage, front.speakers(), front.continues()),
        new WrittenKey(front.keyBy(), items),
        List.of(),
        section(sections, PROVENANCE),
        section(sections, NOTE),
        "");
  }

  private Optional<String> section(Map<String, Section> sections, String name) {
    return Optional.ofNullable(sections.get(name))
        .map(section -> section.text(file.source()))
        .filter(text -> !text.isEmpty());
  }
}
