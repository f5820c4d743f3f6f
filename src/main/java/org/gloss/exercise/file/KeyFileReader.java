package org.gloss.exercise.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Reads a second instructor's key.
final class KeyFileReader {

  private final Draft.Key draft;
  private final Problems problems;
  private final LabelSets labelSets;

  KeyFileReader(Draft.Key draft, LabelSets labelSets) {
    this.draft = draft;
    this.problems = draft.problems();
    this.labelSets = labelSets;
  }

  /// The key; empty where something is wrong with it or with its exercise.
  ///
  /// @param exercises by id
  /// @param faulty ids of exercises that could not be read
  Optional<KeyFile> read(Map<String, ExerciseFile> exercises, Collection<String> faulty) {
    Schemas.check(SchemaName.ANSWER_KEY, draft.front(), problems);
    Map<String, Section> sections =
        Section.all(draft.file(), List.of(ExerciseReader.KEY), problems);
    Section section = sections.get(ExerciseReader.KEY);
    if (section == null) {
      problems.add(
          new Place(draft.file().body(), 1),
          "The section \"## Key\" is missing",
          "Write a line \"## Key\" and the list of items below it.");
      return Optional.empty();
    }
    List<Yaml> entries = KeyReader.entries(draft.file().source(), section, problems);
    ExerciseFile exercise = exercises.get(draft.exercise());
    if (exercise == null) {
      if (!draft.exercise().isEmpty() && !faulty.contains(draft.exercise())) {
        problems.add(
            draft.front().placeOf("for"),
            "No exercise has the id " + Shown.quoted(draft.exercise()),
            Nearest.advice(draft.exercise(), exercises.keySet(), "Copy the exercise's id."));
      }
      return Optional.empty();
    }
    checkName(exercise);
    return key(exercise, entries, new Place(section.from(), 1));
  }

  private Optional<KeyFile> key(ExerciseFile exercise, List<Yaml> entries, Place heading) {
    boolean clean = exercise.front().kind() == ExerciseKind.CLEAN;
    if (entries.isEmpty() && !clean && problems.none()) {
      problems.add(heading, "The key is empty", "Write at least one item below this heading.");
    }
    List<WrittenItem> items =
        new KeyReader(
                PassageIndex.of(exercise.passage()),
                labelSets.get(exercise.front().labels()).map(LabelSets::ids),
                problems)
            .read(List.of(), entries, heading);
    if (!problems.none()) {
      return Optional.empty();
    }
    String instructor = draft.front().text("key-by").orElseThrow();
    return Optional.of(
        new KeyFile(draft.name(), draft.exercise(), new WrittenKey(instructor, items)));
  }

  private void checkName(ExerciseFile exercise) {
    Matcher name = DraftReader.KEY_NAME.matcher(draft.name());
    if (name.matches() && !exercise.file().equals(name.group(1) + ".md")) {
      String ending = draft.name().substring(name.group(1).length());
      String wanted = exercise.file().replaceFirst("\\.md$", ending);
      problems.add(
          draft.front().placeOf("for"),
          "The exercise " + Shown.quoted(draft.exercise()) + " stands in " + exercise.file(),
          "Call this file " + wanted + ", or name the exercise that it lies beside.");
    }
  }
}
