package org.gloss.scoring;

import static org.gloss.scoring.Assignment.NOBODY;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.gloss.scoring.Pairs.Row;

/// Chooses among the greatest matchings. All of them are made of tight pairs and cover whatever has
/// a price, so an item can take an earlier mark exactly if the others can shift along tight pairs
/// until the mark that it leaves is taken, or may be left.
final class CanonicalOrder {

  private final Assignment assignment;
  private final boolean[] settled;
  private final int[] seenFor;
  private final int[] cameFrom;

  CanonicalOrder(Assignment assignment) {
    this.assignment = assignment;
    this.settled = new boolean[assignment.items()];
    this.seenFor = new int[assignment.marks()];
    this.cameFrom = new int[assignment.marks()];
    Arrays.fill(seenFor, NOBODY);
  }

  /// Gives an item the earliest mark that it has in any greatest matching that keeps the items
  /// settled before.
  void settle(int item) {
    Row row = assignment.row(item);
    for (int k = 0; k < row.size() && row.mark(k) != assignment.markOf(item); k++) {
      if (tight(item, k) && shift(item, row.mark(k))) {
        break;
      }
    }
    settled[item] = true;
  }

  /// Searches from `mark`; what an earlier search for the same item has seen in vain is not seen
  /// again.
  private boolean shift(int item, int mark) {
    if (seenFor[mark] == item) {
      return false;
    }
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    see(mark, NOBODY, item, queue);
    while (!queue.isEmpty()) {
      int next = queue.remove();
      if (isEnd(next, item)) {
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
      if (seenFor[row.mark(k)] != item && tight(holder, k)) {
        see(row.mark(k), from, item, queue);
      }
    }
  }

  private void see(int mark, int from, int item, ArrayDeque<Integer> queue) {
    seenFor[mark] = item;
    cameFrom[mark] = from;
    queue.add(mark);
  }

  /// Whether the shift can end at `mark`: it is the one that `item` leaves; or that one can stay
  /// without an item, and this one is free or its holder can do without.
  private boolean isEnd(int mark, int item) {
    int left = assignment.markOf(item);
    if (mark == left) {
      return true;
    }
    if (left != NOBODY && !assignment.markPrice(left).equals(Gain.NONE)) {
      return false;
    }
    int holder = assignment.itemOf(mark);
    return holder == NOBODY || (!settled[holder] && assignment.itemPrice(holder).equals(Gain.NONE));
  }

  private void move(int item, int end) {
    int left = assignment.markOf(item);
    int holder = assignment.itemOf(end);
    if (end != left) {
      if (left != NOBODY) {
        assignment.freeMark(left);
      }
      if (holder != NOBODY) {
        assignment.freeItem(holder);
      }
    }
    int mark = end;
    while (cameFrom[mark] != NOBODY) {
      int before = cameFrom[mark];
      assignment.match(assignment.itemOf(before), mark);
      mark = before;
    }
    assignment.match(item, mark);
  }

  private boolean tight(int item, int k) {
    return assignment.slack(item, k).equals(Gain.NONE);
  }
}
