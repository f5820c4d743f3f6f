package org.gloss.scoring;

import static org.gloss.scoring.Assignment.NOBODY;

import java.util.ArrayDeque;
import java.util.List;
import org.gloss.scoring.CanonicalOrder.Move;
import org.gloss.scoring.Pairs.Entry;

/// The ways in which the mark that an item leaves finds another holder, or needs none: from it
/// backwards along tight pairs, holder by holder.
final class Retreat {

  private final Assignment assignment;
  private final boolean[] settled;
  private final int[] reachedFor;
  private final int[] next;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private int item = NOBODY;
  private boolean open;
  private int openMark;
  private int openTaker;

  /// @param settled by item, whether it must not move; read whenever it is needed
  Retreat(Assignment assignment, boolean[] settled) {
    this.assignment = assignment;
    this.settled = settled;
    this.reachedFor = Assignment.nobodies(assignment.marks());
    this.next = Assignment.nobodies(assignment.marks());
  }

  /// Searches all ways for the mark that `item` has now.
  void from(int item) {
    this.item = item;
    int left = assignment.markOf(item);
    open = left == NOBODY;
    openMark = NOBODY;
    openTaker = NOBODY;
    if (left != NOBODY) {
      reach(left, NOBODY);
    }
    while (!queue.isEmpty()) {
      spread(queue.remove());
    }
  }

  /// Whether the holder of `mark` can move on so that in the end the mark left has a holder.
  boolean reaches(int mark) {
    return reachedFor[mark] == item;
  }

  /// Whether the mark left needs no holder, or gets one by a shift that begins with an item that
  /// had none or ends with a mark that needs none.
  boolean isOpen() {
    return open;
  }

  /// Adds the moves that follow when `end` has been taken from its holder.
  ///
  /// @return the mark that nobody holds afterwards, or [Assignment#NOBODY]
  int finish(int end, List<Move> moves) {
    if (reaches(end)) {
      passOn(end, moves);
      return NOBODY;
    }
    if (openMark == NOBODY) {
      return NOBODY;
    }
    passOn(openMark, moves);
    if (openTaker == NOBODY) {
      return openMark;
    }
    moves.add(new Move(openTaker, openMark));
    return NOBODY;
  }

  private void passOn(int from, List<Move> moves) {
    for (int mark = from; next[mark] != NOBODY; mark = next[mark]) {
      moves.add(new Move(assignment.itemOf(mark), next[mark]));
    }
  }

  private void spread(int mark) {
    if (!open && assignment.isDispensableMark(mark)) {
      openWith(mark, NOBODY);
    }
    for (Entry pair : assignment.itemsFor(mark)) {
      int taker = pair.item();
      if (taker != item
          && !settled[taker]
          && isNews(taker)
          && assignment.isTight(taker, pair.k())) {
        reachThrough(taker, mark);
      }
    }
  }

  private boolean isNews(int taker) {
    int given = assignment.markOf(taker);
    return given == NOBODY ? !open : reachedFor[given] != item;
  }

  private void reachThrough(int taker, int mark) {
    int given = assignment.markOf(taker);
    if (given == NOBODY) {
      openWith(mark, taker);
    } else {
      reach(given, mark);
    }
  }

  private void openWith(int mark, int taker) {
    open = true;
    openMark = mark;
    openTaker = taker;
  }

  private void reach(int mark, int onward) {
    reachedFor[mark] = item;
    next[mark] = onward;
    queue.add(mark);
  }
}
