package org.gloss.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;

/// Keys far larger than a class's.
final class Many {

  private Many() {}

  /// Items of three words, one after the other, no two over the same words.
  static List<KeyItem> items(Case given, int count) {
    List<KeyItem> items = new ArrayList<>(count);
    int step = given.passage().words().count() / count;
    for (int i = 0; i < count; i++) {
      items.add(
          new KeyItem(
              given.span(i * step, i * step + 3),
              Optional.empty(),
              List.of(i % 2 == 0 ? "a1" : "b1"),
              BigDecimal.ONE,
              Status.REQUIRED,
              "because",
              ""));
    }
    return items;
  }
}
