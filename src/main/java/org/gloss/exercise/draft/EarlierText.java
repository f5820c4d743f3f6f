package org.gloss.exercise.draft;

import java.util.Optional;
import org.gloss.exercise.intake.KeyCarrying;

/// A text that a draft had before its newest one, and the way between them. The texts are compared
/// once in either direction, however many items are carried, and only when one is.
final class EarlierText {

  private final String earlier;
  private final String newest;
  private Optional<KeyCarrying> forth = Optional.empty();
  private Optional<KeyCarrying> back = Optional.empty();

  EarlierText(String earlier, String newest) {
    this.earlier = earlier;
    this.newest = newest;
  }

  /// An item of the earlier text in the newest one; empty where its words are gone.
  Optional<DraftItem> toNewest(DraftItem item) {
    if (item.item().span().end() > earlier.length()) {
      return Optional.empty();
    }
    forth = forth.or(() -> Optional.of(KeyCarrying.between(earlier, newest)));
    return carried(item, forth.orElseThrow());
  }

  /// An item of the newest text in the earlier one; empty where its words were not there.
  Optional<DraftItem> toEarlier(DraftItem item) {
    back = back.or(() -> Optional.of(KeyCarrying.between(newest, earlier)));
    return carried(item, back.orElseThrow());
  }

  private static Optional<DraftItem> carried(DraftItem from, KeyCarrying way) {
    return switch (way.outcome(from.item())) {
      case KeyCarrying.Carried carried -> Optional.of(from.saying(carried.moved()));
      case KeyCarrying.Trimmed trimmed -> Optional.of(from.saying(trimmed.moved()));
      case KeyCarrying.Lost _ -> Optional.empty();
    };
  }
}
