package org.gloss.exercise.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.annotation.Passage;

/// Writes items into one key that may be written. The higher revision of an item wins; a removal is
/// a revision too. What a page with an earlier text sends is carried over to the newest one, and
/// what it hears is carried back.
///
/// @param passage the newest text
/// @param earlier the text that offsets count in, where it is not the newest
/// @param labels ids of the label set
record KeyWriting(
    KeyTable keys,
    UUID keyId,
    Passage passage,
    Optional<EarlierText> earlier,
    Set<String> labels,
    Instant now) {

  /// The most items of one key, removed ones included.
  static final int MOST = 1000;

  private static final ItemOutcome.Refused GONE =
      new ItemOutcome.Refused(
          "The text was changed meanwhile, and these words are no longer in it.");
  private static final ItemOutcome.Refused RELOAD =
      new ItemOutcome.Refused(
          "This item was changed elsewhere, and so was the text. Please reload the page.");

  ItemOutcome put(DraftItem change) {
    Optional<String> fault = ItemFaults.ofRevision(change);
    if (fault.isPresent()) {
      return new ItemOutcome.Refused(fault.get());
    }
    Optional<DraftItem> known = keys.item(keyId, change.id());
    if (change.removed()) {
      return known.map(current -> remove(change, current)).orElseGet(() -> bury(change));
    }
    return toNewest(change).map(sound -> put(sound, known)).orElse(GONE);
  }

  private ItemOutcome put(DraftItem change, Optional<DraftItem> known) {
    Optional<String> fault = ItemFaults.of(change, passage, labels);
    if (fault.isPresent()) {
      return new ItemOutcome.Refused(fault.get());
    }
    if (known.isEmpty()) {
      if (keys.count(keyId) >= MOST) {
        return new ItemOutcome.Refused("A key can hold " + MOST + " items at most.");
      }
      keys.insert(keyId, change, now);
      return new ItemOutcome.Saved(now);
    }
    DraftItem current = known.get();
    if (current.same(change)) {
      return new ItemOutcome.Saved(now);
    }
    if (current.revision() >= change.revision()) {
      return stale(current);
    }
    keys.update(keyId, written(change, current), now);
    return new ItemOutcome.Saved(now);
  }

  /// What the item said stays as it was: a removal is sent with whatever the page last had.
  private ItemOutcome remove(DraftItem change, DraftItem current) {
    if (current.removed() && current.revision() == change.revision()) {
      return new ItemOutcome.Saved(now);
    }
    if (current.revision() >= change.revision()) {
      return stale(current);
    }
    keys.update(keyId, current.taken(change.revision()), now);
    return new ItemOutcome.Saved(now);
  }

  /// Remembers the removal of an item that never came, so that an older revision of it that is
  /// still on its way does not bring it back. One that could not have come needs no remembering.
  private ItemOutcome bury(DraftItem change) {
    toNewest(change)
        .filter(sound -> ItemFaults.of(sound, passage, labels).isEmpty())
        .filter(sound -> keys.count(keyId) < MOST)
        .ifPresent(sound -> keys.insert(keyId, sound, now));
    return new ItemOutcome.Saved(now);
  }

  /// Where the words stay the same, so does the way in which the file writes them.
  private static DraftItem written(DraftItem change, DraftItem current) {
    boolean sameWords = change.item().span().equals(current.item().span());
    return change.in(sameWords ? current.form() : Optional.empty());
  }

  private ItemOutcome stale(DraftItem current) {
    return earlier
        .map(text -> text.toEarlier(current))
        .orElse(Optional.of(current))
        .<ItemOutcome>map(ItemOutcome.Stale::new)
        .orElse(RELOAD);
  }

  private Optional<DraftItem> toNewest(DraftItem change) {
    return earlier.map(text -> text.toNewest(change)).orElse(Optional.of(change));
  }
}
