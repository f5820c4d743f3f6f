package org.gloss.scoring;

import static org.gloss.scoring.Assignment.NOBODY;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.gloss.scoring.Pairs.Row;

/// Chooses among the greatest matchings. All of them are made of tight pairs and cover whatever has
/// a price. So an item can take an earlier mark exactly if others can shift along tight pairs: the
/// mark's holder to another one, whose holder moves on, until one takes the mark that the item
/// leaves. A shift may also end where nobody has to move on or an item can do without, if in return
/// the mark left is dispensable or passed down to an item that had none ([Retreat]).
final class CanonicalOrder {

  private final Assignment assignment;
  private final Retreat retreat;
  private final boolean[] settled;
  private final int[] seenFor;
  private final int[] cameFrom;

  CanonicalOrder(Assignment assignment) {
    this.assignment = assignment;
    this.settled = new boolean[assignment.items()];
    this.retreat = new Retreat(assignment, settled);
    this.seenFor = Assignment.nobodies(assignment.marks());
    this.cameFrom = Assignment.nobodies(assignment.marks());
  }

  /// Gives an item the earliest mark that it has in any greatest matching that keeps the items
  /// settled before.
  void settle(int item) {
    Row row = assignment.row(item);
    int left = assignment.markOf(item);
    boolean prepared = false;
    for (int k = 0; k < row.size() && row.mark(k) != left; k++) {
      if (assignment.isTight(item, k)) {
        if (!prepared) {
          retreat.from(item);
          prepared = true;
        }
        if (shift(item, row.mark(k))) {
          break;
        }
      }
    }
    settled[item] = true;
  }

  /// Searches from `mark`; what an earlier search for the same item has seen in vain is not seen
  /// again.
  private boolean shift(int item, int mark) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    see(mark, NOBODY, item, queue);
    while (!queue.isEmpty()) {
      int next = queue.remove();
      if (retreat.reaches(next) || (retreat.isOpen() && canEnd(next))) {
        move(item, next);
        return true;
      }
      int holder = assignment.itemOf(next);
      if (holder != NOBODY && !settled[holder]) {
        spread(holder, next, item, queue);
      }
    }
    return false;
  }

  private void spread(int holder, int from, int item, ArrayDeque<Integer> queue) {
    Row row = assignment.row(holder);
    for (int k = 0; k < row.size(); k++) {
      if (seenFor[row.mark(k)] != item && assignment.isTight(holder, k)) {
        see(row.mark(k), from, item, queue);
      }
    }
  }

  private void see(int mark, int from, int item, ArrayDeque<Integer> queue) {
    if (seenFor[mark] != item) {
      seenFor[mark] = item;
      cameFrom[mark] = from;
      queue.add(mark);
    }
  }

  /// Whether a shift can end here: the mark is free, or its holder can do without.
  private boolean canEnd(int mark) {
    int holder = assignment.itemOf(mark);
    return holder == NOBODY || (!settled[holder] && assignment.isDispensableItem(holder));
  }

  private void move(int item, int end) {
    List<Move> moves = new ArrayList<>();
    int mark = end;
    for (int before = cameFrom[mark]; before != NOBODY; before = cameFrom[mark]) {
      moves.add(new Move(assignment.itemOf(before), mark));
      mark = before;
    }
    moves.add(new Move(item, mark));
    int doingWithout = retreat.reaches(end) ? NOBODY : assignment.itemOf(end);
    int freed = retreat.finish(end, moves);
    if (doingWithout != NOBODY) {
      assignment.freeItem(doingWithout);
    }
    if (freed != NOBODY) {
      assignment.freeMark(freed);
    }
    moves.forEach(move -> assignment.match(move.item, move.mark));
  }

  /// An item takes a mark.
  record Move(int item, int mark) {}
}
