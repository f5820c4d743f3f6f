package org.gloss.scoring;

import java.util.Arrays;
import org.gloss.scoring.Pairs.Row;

/// A one-to-one matching of items and marks with the greatest total gain, with the prices that
/// prove it: no pair gains more than the prices of its two sides together, matched pairs gain
/// exactly that, and what is unmatched has no price.
///
/// Items are added one after the other (the Hungarian method: Kuhn 1955). A search never leaves the
/// connected group of overlapping pairs that it starts in, and mostly there is none.
final class Assignment {

  /// Stands for no mark, or no item.
  static final int NOBODY = -1;

  private final Pairs pairs;
  private final int[] markOf;
  private final int[] itemOf;
  private final Gain[] itemPrice;
  private final Gain[] markPrice;

  private Assignment(Pairs pairs) {
    this.pairs = pairs;
    this.markOf = new int[pairs.items().size()];
    this.itemOf = new int[pairs.marks()];
    this.itemPrice = new Gain[markOf.length];
    this.markPrice = new Gain[itemOf.length];
    Arrays.fill(markOf, NOBODY);
    Arrays.fill(itemOf, NOBODY);
    Arrays.fill(itemPrice, Gain.NONE);
    Arrays.fill(markPrice, Gain.NONE);
  }

  /// The greatest matching, brought into canonical order: the first item has as early a mark as any
  /// greatest matching gives it, then the second, and so on; a mark is earlier than none.
  ///
  /// @return by item, its mark or [#NOBODY]
  static int[] canonical(Pairs pairs) {
    Assignment assignment = new Assignment(pairs);
    AugmentingPath path = new AugmentingPath(assignment);
    for (int item = 0; item < assignment.items(); item++) {
      assignment.add(item, path);
    }
    CanonicalOrder order = new CanonicalOrder(assignment);
    for (int item = 0; item < assignment.items(); item++) {
      order.settle(item);
    }
    return assignment.markOf;
  }

  private void add(int item, AugmentingPath path) {
    Row row = row(item);
    int best = NOBODY;
    for (int k = 0; k < row.size(); k++) {
      Gain left = row.gain(k).minus(markPrice[row.mark(k)]);
      if (left.exceeds(itemPrice[item])) {
        itemPrice[item] = left;
        best = row.mark(k);
      }
    }
    if (best != NOBODY && itemOf[best] == NOBODY) {
      match(item, best);
    } else if (best != NOBODY) {
      path.find(item);
    }
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

  int markOf(int item) {
    return markOf[item];
  }

  int itemOf(int mark) {
    return itemOf[mark];
  }

  Gain itemPrice(int item) {
    return itemPrice[item];
  }

  Gain markPrice(int mark) {
    return markPrice[mark];
  }

  /// How much pair `k` of an item gains less than its two prices together, never less than nothing.
  /// A pair without slack is tight: only those are in greatest matchings.
  Gain slack(int item, int k) {
    Row row = row(item);
    return itemPrice[item].plus(markPrice[row.mark(k)]).minus(row.gain(k));
  }

  void reprice(int item, int mark, Gain by) {
    itemPrice[item] = itemPrice[item].minus(by);
    markPrice[mark] = markPrice[mark].plus(by);
  }

  void lowerPrice(int item, Gain by) {
    itemPrice[item] = itemPrice[item].minus(by);
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
}
