package org.gloss.scoring;

import java.util.Arrays;
import java.util.List;
import org.gloss.scoring.Pairs.Entry;
import org.gloss.scoring.Pairs.Row;

/// A one-to-one matching of items and marks, with the prices that prove it the greatest: no pair
/// gains more than the prices of its two sides together, matched pairs gain exactly that, and what
/// is unmatched has no price.
final class Assignment {

  /// Stands for no mark, or no item.
  static final int NOBODY = -1;

  /// A few seconds' worth; an ordinary key needs a few thousand, whatever the annotations.
  private static final int MOST_STEPS = 100_000_000;

  private final Pairs pairs;
  private final int[] markOf;
  private final int[] itemOf;
  private final Prices itemPrices;
  private final Prices markPrices;
  private List<List<Entry>> byMark = List.of();
  private int steps;

  /// Nobody is matched, and all prices are nothing.
  Assignment(Pairs pairs) {
    this.pairs = pairs;
    this.markOf = nobodies(pairs.items().size());
    this.itemOf = nobodies(pairs.marks());
    this.itemPrices = new Prices(markOf.length);
    this.markPrices = new Prices(itemOf.length);
  }

  int items() {
    return markOf.length;
  }

  int marks() {
    return itemOf.length;
  }

  Row row(int item) {
    return pairs.items().get(item);
  }

  /// The pairs of a mark.
  List<Entry> itemsFor(int mark) {
    if (byMark.isEmpty()) {
      byMark = pairs.byMark();
    }
    return byMark.get(mark);
  }

  int markOf(int item) {
    return markOf[item];
  }

  int itemOf(int mark) {
    return itemOf[mark];
  }

  void match(int item, int mark) {
    markOf[item] = mark;
    itemOf[mark] = item;
  }

  void freeItem(int item) {
    markOf[item] = NOBODY;
  }

  void freeMark(int mark) {
    itemOf[mark] = NOBODY;
  }

  Gain itemPrice(int item) {
    return itemPrices.get(item);
  }

  void raisePrice(int item, Gain by) {
    itemPrices.add(item, by);
  }

  /// Shifts a part of an item's price to its mark.
  void reprice(int item, int mark, Gain by) {
    itemPrices.add(item, Gain.NONE.minus(by));
    markPrices.add(mark, by);
  }

  /// How much pair `k` of an item gains less than its two prices together. A pair without slack is
  /// tight: only those are in greatest matchings.
  ///
  /// @throws IllegalArgumentException if this has been asked for too often: the group is too
  ///   crowded
  Gain slack(int item, int k) {
    if (++steps > MOST_STEPS) {
      throw new IllegalArgumentException("too many items and annotations over the same words");
    }
    Row row = row(item);
    return itemPrices.get(item).plus(markPrices.get(row.mark(k))).minus(row.gain(k));
  }

  boolean isTight(int item, int k) {
    return slack(item, k).isNothing();
  }

  /// Whether some greatest matching does without this item, as far as prices tell.
  boolean isDispensableItem(int item) {
    return itemPrices.isNothing(item);
  }

  boolean isDispensableMark(int mark) {
    return markPrices.isNothing(mark);
  }

  static int[] nobodies(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NOBODY);
    return array;
  }
}
