package org.gloss.exercise.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelSet;
import org.gloss.annotation.Passage;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.Composition;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ExerciseWriter;
import org.gloss.exercise.file.Form;
import org.gloss.exercise.file.KeyFile;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.gloss.exercise.file.WrittenItem;
import org.gloss.exercise.file.WrittenKey;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.springframework.stereotype.Component;

/// Makes exercises of drafts: as they stand, for previews, and as files, for publishing.
@Component
class Compositions {

  private static final String LABELS_FILE = "labels/%s.yaml";

  private final KeyTable keys;
  private final LabelSetShelf labelSets;

  Compositions(KeyTable keys, LabelSetShelf labelSets) {
    this.keys = keys;
    this.labelSets = labelSets;
  }

  /// The label set of a draft; empty when it is there no longer.
  Optional<StoredLabelSet> labelSet(Draft draft) {
    return labelSets.find(draft.details().front().labels());
  }

  /// The draft as if it were published now, whatever it lacks.
  ///
  /// @throws IllegalStateException if its label set is there no longer
  Exercise exercise(Draft draft) {
    return new Exercise(draft.id(), 0, 0, file(draft), labels(draft));
  }

  /// Text and labels of a draft, with no key in it.
  ///
  /// @throws IllegalStateException if its label set is there no longer
  Exercise keyless(Draft draft) {
    ExerciseFile whole = file(draft);
    ExerciseFile bare =
        Composition.of(
            draft.file(),
            draft.details().front(),
            whole.passage(),
            new WrittenKey("", List.of()),
            List.of(),
            whole.context(),
            Optional.empty(),
            Optional.empty());
    return new Exercise(draft.id(), 0, 0, bare, labels(draft));
  }

  private LabelSet labels(Draft draft) {
    return labelSet(draft)
        .map(StoredLabelSet::set)
        .orElseThrow(
            () -> new IllegalStateException("no label set " + draft.details().front().labels()));
  }

  /// What its files would say.
  ExerciseFile file(Draft draft) {
    Passage passage = Passage.of(draft.passage(), draft.details().front().language());
    List<DraftKey> all = keys.of(draft.id()).stream().filter(DraftKey::open).toList();
    List<KeyFile> others = new ArrayList<>();
    Iterator<String> free = freeNames(draft, keys.of(draft.id())).iterator();
    for (DraftKey key : all.subList(1, all.size())) {
      String name = key.file().isEmpty() ? free.next() : key.file();
      others.add(new KeyFile(name, draft.exerciseId(), quoted(key, passage)));
    }
    return Composition.of(
        draft.file(),
        draft.details().front(),
        passage,
        first(draft, all.getFirst(), passage),
        others,
        draft.details().context(),
        draft.details().provenance(),
        draft.details().teachersNote());
  }

  /// Its files as text, by name: the exercise, its other keys, its label set.
  Map<String, String> files(Draft draft) {
    ExerciseFile file = file(draft);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(file.file(), ExerciseWriter.write(file));
    for (KeyFile key : file.keyFiles()) {
      files.put(key.file(), ExerciseWriter.write(key, file.passage()));
    }
    labelSet(draft).ifPresent(set -> files.put(LABELS_FILE.formatted(set.setId()), set.yaml()));
    return files;
  }

  /// Reads files as a start of the application would.
  static ReadResult read(Map<String, String> files) {
    return ExerciseLibrary.parse(
        files.entrySet().stream()
            .map(
                file ->
                    new RawFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList(),
        List.of());
  }

  /// The first key: in the exercise's file, or in its own where it was read from there.
  private WrittenKey first(Draft draft, DraftKey key, Passage passage) {
    String by = draft.details().front().keyBy();
    return key.file().isEmpty()
        ? new WrittenKey(by, bracketed(key))
        : new WrittenKey(by, quoted(key, passage).items(), Optional.of(key.file()));
  }

  private List<WrittenItem> bracketed(DraftKey key) {
    return keys.items(key.id()).stream()
        .map(item -> new WrittenItem(item.item(), item.form().orElseGet(Form.Bracketed::new)))
        .toList();
  }

  private WrittenKey quoted(DraftKey key, Passage passage) {
    List<DraftItem> items = keys.items(key.id());
    List<KeyItem> made = items.stream().filter(item -> !quoted(item)).map(DraftItem::item).toList();
    WrittenKey fresh = WrittenKey.quoted(new AnswerKey(key.instructor(), made), passage);
    Stream<WrittenItem> kept =
        items.stream()
            .filter(Compositions::quoted)
            .map(item -> new WrittenItem(item.item(), item.form().orElseThrow()));
    return new WrittenKey(key.instructor(), Stream.concat(kept, fresh.items().stream()).toList());
  }

  private static boolean quoted(DraftItem item) {
    return item.form().filter(Form.Quoted.class::isInstance).isPresent();
  }

  /// Names for keys that have no file yet, beside the exercise: `.key-b.md` and so on, without
  /// those that are taken and those that would come before the first key's own file.
  private static Stream<String> freeNames(Draft draft, List<DraftKey> all) {
    String stem = draft.file().replaceFirst("\\.md$", ".key-");
    Set<String> taken = all.stream().map(DraftKey::file).collect(Collectors.toSet());
    return Stream.iterate(1, place -> place + 1)
        .map(place -> stem + letters(place) + ".md")
        .filter(name -> !taken.contains(name))
        .filter(name -> name.compareTo(all.getFirst().file()) > 0);
  }

  /// `b` to `z`, then `zb` to `zz`, and so on, in the order of the alphabet.
  private static String letters(int place) {
    return place <= 25 ? String.valueOf((char) ('a' + place)) : "z" + letters(place - 25);
  }
}
