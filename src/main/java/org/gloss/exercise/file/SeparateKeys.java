package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;

/// Takes the key out of an exercise's file and puts it back, so that the texts can be public and
/// the keys not. No item is changed: what stands in brackets stands as a quote in the key's own
/// file.
public final class SeparateKeys {

  private SeparateKeys() {}

  /// The same exercise with its first key in a file of its own, beside the exercise's; as it is
  /// where that is so already. [ExerciseWriter#write(ExerciseFile)] gives the file without a key,
  /// and [ExerciseFile#keyFiles()] the files with them.
  public static ExerciseFile split(ExerciseFile exercise) {
    if (exercise.first().file().isPresent()) {
      return exercise;
    }
    Passage passage = exercise.passage();
    List<WrittenItem> items =
        exercise.first().items().stream()
            .map(written -> quoted(written, passage))
            .sorted(WrittenItem.ORDER)
            .toList();
    String name = exercise.file().replaceFirst("\\.md$", ".key-a.md");
    boolean taken = exercise.others().stream().anyMatch(key -> key.file().compareTo(name) <= 0);
    if (taken) {
      throw new IllegalArgumentException("another key stands in " + name + " or before it");
    }
    return exercise.withFirst(
        new WrittenKey(exercise.first().instructor(), items, Optional.of(name)));
  }

  /// The same exercise with its first key in its own file: in brackets, except what brackets cannot
  /// show and what was quoted by hand with the words before it. What an author quoted by choice
  /// before the key was separate comes back in brackets; it says the same.
  public static ExerciseFile joined(ExerciseFile exercise) {
    if (exercise.first().file().isEmpty()) {
      return exercise;
    }
    Passage passage = exercise.passage();
    List<WrittenItem> items =
        exercise.first().items().stream().map(written -> bracketed(written, passage)).toList();
    return exercise.withFirst(
        new WrittenKey(exercise.first().instructor(), restored(items, exercise)));
  }

  /// Those that brackets cannot show, as they were.
  private static List<WrittenItem> restored(List<WrittenItem> items, ExerciseFile exercise) {
    List<WrittenItem> settled = Forms.settled(items, exercise.passage());
    List<WrittenItem> before = exercise.first().items();
    return IntStream.range(0, settled.size())
        .mapToObj(
            i -> settled.get(i).form() instanceof Form.Quoted ? before.get(i) : settled.get(i))
        .toList();
  }

  private static WrittenItem quoted(WrittenItem written, Passage passage) {
    return switch (written.form()) {
      case Form.Quoted _ -> written;
      case Form.Bracketed _ -> canonical(written.item(), passage);
    };
  }

  private static WrittenItem bracketed(WrittenItem written, Passage passage) {
    boolean byHand = !written.form().equals(canonical(written.item(), passage).form());
    return byHand ? written : new WrittenItem(written.item(), new Form.Bracketed());
  }

  private static WrittenItem canonical(KeyItem item, Passage passage) {
    return Forms.quoted(List.of(item), passage).getFirst();
  }
}
