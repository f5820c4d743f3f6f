package org.gloss.scoring;

import static org.gloss.scoring.Assignment.NOBODY;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.gloss.scoring.Pairs.Row;

/// Finds the one-to-one matching with the greatest total gain, in canonical order.
///
/// Items are added one after the other (the Hungarian method: Kuhn 1955). A search never leaves the
/// connected group of overlapping pairs that it starts in, and mostly there is none.
final class GreatestMatching {

  private final Assignment assignment;
  private final AugmentingPath path;

  private GreatestMatching(Pairs pairs) {
    this.assignment = new Assignment(pairs);
    this.path = new AugmentingPath(assignment);
  }

  /// The greatest matching; of several, the one in which the first item has as early a mark as any
  /// of them gives it, then the second, and so on. A mark is earlier than none.
  ///
  /// @throws IllegalArgumentException if a group is too crowded to be searched in seconds
  static Assignment of(Pairs pairs) {
    GreatestMatching matching = new GreatestMatching(pairs);
    Assignment assignment = matching.assignment;
    matching.byGain(pairs).forEach(matching::add);
    CanonicalOrder order = new CanonicalOrder(assignment);
    for (int item = 0; item < assignment.items(); item++) {
      order.settle(item);
    }
    return assignment;
  }

  /// Items that can gain more come first: they are less often moved again.
  private IntStream byGain(Pairs pairs) {
    Gain[] most = new Gain[assignment.items()];
    Arrays.setAll(most, item -> pairs.items().get(item).mostGain());
    return IntStream.range(0, most.length)
        .boxed()
        .sorted(Comparator.<Integer, Gain>comparing(item -> most[item]).reversed())
        .mapToInt(item -> item);
  }

  private void add(int item) {
    Row row = assignment.row(item);
    Gain most = Gain.NONE;
    int best = NOBODY;
    for (int k = 0; k < row.size(); k++) {
      Gain left = Gain.NONE.minus(assignment.slack(item, k));
      if (left.exceeds(most)) {
        most = left;
        best = row.mark(k);
      }
    }
    assignment.raisePrice(item, most);
    if (best == NOBODY) {
      return;
    }
    if (assignment.itemOf(best) == NOBODY) {
      assignment.match(item, best);
    } else {
      path.find(item);
    }
  }
}
