package org.gloss.exercise.draft;

import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.KeyItem;
import org.gloss.exercise.file.Form;

/// A key item as it is saved.
///
/// @param id made in the browser
/// @param revision 1 or more; the higher one wins
/// @param removed whether it has been taken back
/// @param item what it says; its reason may be empty while the exercise is a draft
/// @param form how its file wrote it; empty where it was made here
public record DraftItem(UUID id, int revision, boolean removed, KeyItem item, Optional<Form> form) {

  /// Whether both say the same, however they are written.
  boolean same(DraftItem other) {
    return revision == other.revision && removed == other.removed && item.equals(other.item);
  }

  DraftItem changed(KeyItem to) {
    Optional<Form> kept = to.span().equals(item.span()) ? form : Optional.empty();
    return new DraftItem(id, revision + 1, false, to, kept);
  }

  /// The same revision with another content.
  DraftItem saying(KeyItem other) {
    return new DraftItem(id, revision, removed, other, form);
  }

  /// The same content, written in another way.
  DraftItem in(Optional<Form> other) {
    return new DraftItem(id, revision, removed, item, other);
  }

  DraftItem taken() {
    return taken(revision + 1);
  }

  DraftItem taken(int in) {
    return new DraftItem(id, in, true, item, form);
  }
}
