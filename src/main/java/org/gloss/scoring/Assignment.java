package org.gloss.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gloss.scoring.Pairs.Entry;
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

  /// A few seconds' worth; an ordinary key needs a few thousand, whatever the annotations.
  private static final int MOST_STEPS = 200_000_000;

  private final Pairs pairs;
  private final int[] markOf;
  private final int[] itemOf;
  private final Gain[] itemPrice;
  private final Gain[] markPrice;
  private List<List<Entry>> byMark = List.of();
  private int steps;

  private Assignment(Pairs pairs) {
    this.pairs = pairs;
    this.markOf = nobodies(pairs.items().size());
    this.itemOf = nobodies(pairs.marks());
    this.itemPrice = new Gain[markOf.length];
    this.markPrice = new Gain[itemOf.length];
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
    assignment.byGain().forEach(item -> assignment.add(item, path));
    CanonicalOrder order = new CanonicalOrder(assignment);
    for (int item = 0; item < assignment.items(); item++) {
      order.settle(item);
    }
    return assignment.markOf;
  }

  /// Items that can gain more come first: they are less often moved again.
  private IntStream byGain() {
    Gain[] most = new Gain[items()];
    Arrays.setAll(most, item -> row(item).mostGain());
    return IntStream.range(0, items())
        .boxed()
        .sorted(Comparator.<Integer, Gain>comparing(item -> most[item]).reversed())
        .mapToInt(item -> item);
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

  /// How much pair `k` of an item gains less than its two prices together, never less than nothing.
  /// A pair without slack is tight: only those are in greatest matchings.
  ///
  /// @throws IllegalArgumentException if this has been asked for too often: the group is too
  ///   crowded
  Gain slack(int item, int k) {
    if (++steps > MOST_STEPS) {
      throw new IllegalArgumentException("too many items and annotations over the same words");
    }
    Row row = row(item);
    return itemPrice[item].plus(markPrice[row.mark(k)]).minus(row.gain(k));
  }

  boolean isTight(int item, int k) {
    return slack(item, k).equals(Gain.NONE);
  }

  /// Whether some greatest matching can do without this matched item, as far as it is concerned.
  boolean isDispensableItem(int item) {
    return itemPrice[item].equals(Gain.NONE);
  }

  boolean isDispensableMark(int mark) {
    return markPrice[mark].equals(Gain.NONE);
  }

  /// The pairs of a mark.
  List<Entry> itemsFor(int mark) {
    if (byMark.isEmpty()) {
      byMark = pairs.byMark();
    }
    return byMark.get(mark);
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

  static int[] nobodies(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NOBODY);
    return array;
  }
}
