package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gloss.scoring.MarkOutcome.AlsoFair;
import org.gloss.scoring.MarkOutcome.Extra;
import org.gloss.scoring.MarkOutcome.Matched;

/// Sorts the marks of one comparison: matched, also fair, extra. Of several optional items, or of
/// several traps, that a mark sits on, the one with the better place is named, then the earlier; a
/// trap that tempts to just this label comes before others.
final class Leftovers {

  private final MarkIndex index;
  private final List<Optional<MarkOutcome>> decided;
  private final List<Optional<Target>> traps;
  private final int[] rank;

  Leftovers(MarkIndex index) {
    this.index = index;
    int count = index.marks().size();
    this.decided = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    this.traps = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    this.rank = new int[count];
  }

  void matched(int mark, Target target) {
    decided.set(mark, Optional.of(new Matched(index.marks().get(mark), target)));
    rank[mark] = Integer.MAX_VALUE;
  }

  /// Items must come in canonical order, after all matches and before the traps.
  void alsoFair(Target optional) {
    index.visit(
        optional,
        (i, mark, place) -> {
          int better = share(place);
          if (better > rank[i] && optional.item().labels().contains(mark.label())) {
            rank[i] = better;
            decided.set(i, Optional.of(new AlsoFair(mark, optional)));
          }
        });
  }

  /// Traps must come in canonical order, after everything else.
  void trap(Target trap) {
    index.visit(
        trap,
        (i, mark, place) -> {
          int better = share(place) + (trap.item().labels().contains(mark.label()) ? 2 : 0);
          if (decided.get(i).isEmpty() && better > rank[i]) {
            rank[i] = better;
            traps.set(i, Optional.of(trap));
          }
        });
  }

  /// One for each mark, in canonical order.
  List<MarkOutcome> outcomes() {
    List<MarkOutcome> outcomes = new ArrayList<>(decided.size());
    for (int i = 0; i < decided.size(); i++) {
      Mark mark = index.marks().get(i);
      Optional<Target> trap = traps.get(i);
      outcomes.add(decided.get(i).orElseGet(() -> new Extra(mark, trap)));
    }
    return outcomes;
  }

  private static int share(Place place) {
    return switch (place) {
      case FULL -> 2;
      case HALF -> 1;
      case NONE -> 0;
    };
  }
}
