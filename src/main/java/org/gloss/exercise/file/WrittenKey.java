package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;

/// A key as it stands in a file.
///
/// @param instructor who wrote it
/// @param items in text order; of two with the same span the inner bracket comes first
/// @param file of the first key: the file of its own that it stands in, `NAME.key-a.md`; empty
///   where it stands in the exercise's
public record WrittenKey(String instructor, List<WrittenItem> items, Optional<String> file) {

  /// Sorts the items.
  public WrittenKey {
    items = items.stream().sorted(WrittenItem.ORDER).toList();
  }

  /// A key that stands in the exercise's file, or another instructor's.
  public WrittenKey(String instructor, List<WrittenItem> items) {
    this(instructor, items, Optional.empty());
  }

  /// A key that was not read from a file, written in brackets where brackets can show it.
  public static WrittenKey bracketed(AnswerKey key, Passage passage) {
    return new WrittenKey(key.instructor(), Forms.bracketed(key.items(), passage));
  }

  /// A key that was not read from a file, written as quotes only, as second keys are.
  public static WrittenKey quoted(AnswerKey key, Passage passage) {
    return new WrittenKey(key.instructor(), Forms.quoted(key.items(), passage));
  }

  /// What the key says, without how it is written.
  public AnswerKey answerKey() {
    List<KeyItem> plain = items.stream().map(WrittenItem::item).toList();
    return new AnswerKey(instructor, plain);
  }
}
