package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gloss.scoring.Requirement.Worth;

/// The pairs that may match, by item. Items and marks are numbered in canonical order.
///
/// @param items by item, the marks that it may match and what each pair gains
/// @param marks how many marks there are
record Pairs(List<Row> items, int marks) {

  /// The most pairs kept, a bound on memory.
  private static final int MOST = 4_000_000;

  /// The pairs of one item.
  ///
  /// @param marks ascending
  /// @param gains of these pairs, in the same order, all more than nothing
  @SuppressWarnings("ArrayRecordComponent")
  record Row(int[] marks, Gain[] gains) {
    int size() {
      return marks.length;
    }

    int mark(int k) {
      return marks[k];
    }

    Gain gain(int k) {
      return gains[k];
    }

    Gain mostGain() {
      return Arrays.stream(gains).max(Comparator.naturalOrder()).orElse(Gain.NONE);
    }
  }

  /// All pairs with credit, but for an item at most as many as there are items: of more than that
  /// the best are kept (at equal gain the earlier), since one of those is always left for it.
  static Pairs of(List<Requirement> items, MarkIndex index, Map<String, String> familyOf) {
    List<Row> rows = new ArrayList<>(items.size());
    int kept = 0;
    for (Requirement item : items) {
      List<Pair> pairs = new ArrayList<>();
      index.visit(
          item.target(),
          (i, mark, place) -> {
            Worth worth = item.worth(place, item.name(mark.label(), familyOf));
            if (!worth.isNothing()) {
              pairs.add(new Pair(i, worth.gain()));
            }
          });
      rows.add(row(pairs, items.size()));
      kept += rows.getLast().size();
      if (kept > MOST) {
        throw new IllegalArgumentException("too many items and annotations over the same words");
      }
    }
    return new Pairs(rows, index.marks().size());
  }

  /// The same pairs by mark.
  List<List<Entry>> byMark() {
    List<List<Entry>> byMark = new ArrayList<>(marks);
    for (int mark = 0; mark < marks; mark++) {
      byMark.add(new ArrayList<>());
    }
    for (int item = 0; item < items.size(); item++) {
      Row row = items.get(item);
      for (int k = 0; k < row.size(); k++) {
        byMark.get(row.mark(k)).add(new Entry(item, k));
      }
    }
    return byMark;
  }

  /// Where a pair stands: the `k`th of an item.
  record Entry(int item, int k) {}

  private static Row row(List<Pair> pairs, int most) {
    List<Pair> kept = pairs.size() <= most ? pairs : best(pairs, most);
    int[] marks = new int[kept.size()];
    Gain[] gains = new Gain[kept.size()];
    Arrays.setAll(marks, i -> kept.get(i).mark);
    Arrays.setAll(gains, i -> kept.get(i).gain);
    return new Row(marks, gains);
  }

  private static List<Pair> best(List<Pair> pairs, int most) {
    return pairs.stream()
        .sorted(Comparator.comparing(Pair::gain).reversed().thenComparingInt(Pair::mark))
        .limit(most)
        .sorted(Comparator.comparingInt(Pair::mark))
        .toList();
  }

  private record Pair(int mark, Gain gain) {}
}
