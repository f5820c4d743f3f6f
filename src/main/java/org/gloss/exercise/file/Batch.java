package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gloss.annotation.LabelSet;

/// Files that are read together: label sets first, then exercises, second keys, packs.
final class Batch {

  private final LabelSets labelSets = new LabelSets();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Problems> problems = new ArrayList<>();
  private final Map<String, ExerciseFile> exercises = new TreeMap<>();
  private final Map<String, ExerciseReader> separate = new TreeMap<>();
  private final Map<String, List<Draft.Key>> keyDrafts = new HashMap<>();
  private final Map<String, List<KeyFile>> keys = new HashMap<>();
  private final List<LabelSet> sets = new ArrayList<>();
  private final List<PackFile> packs = new ArrayList<>();

  /// @param known label sets that exercises can name beside those of the files
  Batch(List<RawFile> files, List<LabelSet> known) {
    known.forEach(labelSets::add);
    List<RawFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(RawFile::name));
    for (RawFile raw : sorted) {
      Problems own = new Problems(raw.name());
      problems.add(own);
      DraftReader.read(raw, own).ifPresent(drafts::add);
    }
  }

  /// Reads everything.
  ReadResult read(List<Problem> already) {
    readLabelSets();
    readExercises();
    readKeys();
    joinSeparate();
    readPacks();
    List<ExerciseFile> whole =
        exercises.values().stream()
            .map(this::withKeys)
            .sorted(Comparator.comparing(ExerciseFile::file))
            .toList();
    List<Problem> all = new ArrayList<>(already);
    problems.forEach(own -> all.addAll(own.sorted()));
    all.sort(Comparator.comparing(Problem::file));
    return new ReadResult(whole, packs, sets, all);
  }

  private void readLabelSets() {
    List<Draft.Labels> labels = Draft.of(Draft.Labels.class, drafts);
    DuplicateIds.check("label set", labels);
    for (Draft.Labels draft : labels) {
      Optional<LabelSet> set = LabelSetReader.read(draft);
      set.ifPresent(sets::add);
      set.ifPresentOrElse(labelSets::add, () -> labelSets.addFaulty(draft.id()));
    }
  }

  private void readExercises() {
    List<Draft.Exercise> all = Draft.of(Draft.Exercise.class, drafts);
    DuplicateIds.check("exercise", all);
    for (Draft.Exercise draft : all) {
      ExerciseReader reader = new ExerciseReader(draft, labelSets);
      reader.read().ifPresent(exercise -> exercises.put(draft.id(), exercise));
      if (reader.isSeparate()) {
        separate.put(draft.id(), reader);
      }
    }
  }

  private void readKeys() {
    List<String> faulty =
        Draft.of(Draft.Exercise.class, drafts).stream()
            .map(Draft::id)
            .filter(id -> !exercises.containsKey(id))
            .toList();
    for (Draft.Key draft : Draft.of(Draft.Key.class, drafts)) {
      KeyFileReader reader = new KeyFileReader(draft, labelSets);
      reader
          .read(exercises, faulty)
          .ifPresent(
              key -> {
                keys.computeIfAbsent(key.exercise(), _ -> new ArrayList<>()).add(key);
                keyDrafts.computeIfAbsent(key.exercise(), _ -> new ArrayList<>()).add(draft);
              });
    }
  }

  /// Makes the first of its key files the key of each exercise that has none of its own.
  private void joinSeparate() {
    List<String> asked =
        Draft.of(Draft.Key.class, drafts).stream().map(Draft.Key::exercise).toList();
    separate.forEach(
        (id, reader) -> {
          ExerciseFile exercise = exercises.remove(id);
          if (exercise != null) {
            List<KeyFile> own = keys.getOrDefault(id, new ArrayList<>());
            reader
                .joined(exercise, own, asked.contains(id))
                .ifPresent(whole -> exercises.put(id, whole));
            own.stream().findFirst().ifPresent(own::remove);
          }
        });
  }

  private void readPacks() {
    List<Draft.Pack> all = Draft.of(Draft.Pack.class, drafts);
    DuplicateIds.check("pack", all);
    List<String> ids = Draft.of(Draft.Exercise.class, drafts).stream().map(Draft::id).toList();
    for (Draft.Pack draft : all) {
      PackReader.read(draft, ids).ifPresent(packs::add);
    }
  }

  private ExerciseFile withKeys(ExerciseFile exercise) {
    String id = exercise.front().id();
    List<byte[]> bytes = new ArrayList<>();
    Draft.of(Draft.Exercise.class, drafts).stream()
        .filter(draft -> draft.name().equals(exercise.file()))
        .forEach(draft -> bytes.add(draft.raw().bytes()));
    keyDrafts.getOrDefault(id, List.of()).forEach(draft -> bytes.add(draft.raw().bytes()));
    return exercise.with(keys.getOrDefault(id, List.of()), Fingerprint.of(bytes));
  }
}
