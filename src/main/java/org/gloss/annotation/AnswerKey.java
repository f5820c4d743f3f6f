package org.gloss.annotation;

import java.util.Comparator;
import java.util.List;

/// What one instructor says is to be found in a passage.
///
/// @param instructor who wrote it
/// @param items in text order (start, end); may be empty
public record AnswerKey(String instructor, List<KeyItem> items) {

  /// Sorts the items by span; items with the same span stay in the given order.
  public AnswerKey {
    items = items.stream().sorted(Comparator.comparing(KeyItem::span)).toList();
  }

  /// This key for a class that works at a shallower or deeper level: every label becomes the labels
  /// that the depth offers for it; an item with none is left out.
  ///
  /// @throws IllegalArgumentException if the set has no such depth
  public AnswerKey at(String depth, LabelSet set) {
    return new AnswerKey(
        instructor,
        items.stream()
            .map(item -> new Rolled(item, set.offeredFor(item.labels(), depth)))
            .filter(rolled -> !rolled.labels().isEmpty())
            .map(rolled -> rolled.item().withLabels(rolled.labels()))
            .toList());
  }

  private record Rolled(KeyItem item, List<String> labels) {}
}
