package org.gloss.scoring;

import static org.gloss.scoring.Assignment.NOBODY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.gloss.scoring.Pairs.Row;

/// Finds how the others shift at the least loss when an item is added: a shortest path (Dijkstra
/// over slacks) from it to a free mark, or to an item that gives up its own.
final class AugmentingPath {

  private final Assignment assignment;
  private final Gain[] distance;
  private final int[] via;
  private final int[] reachedFor;
  private final boolean[] done;
  private final PriorityQueue<Step> queue = new PriorityQueue<>();
  private final List<Step> settled = new ArrayList<>();
  private int start;
  private Gain nearest = Gain.NONE;
  private int endMark;
  private int endItem;

  AugmentingPath(Assignment assignment) {
    this.assignment = assignment;
    this.distance = new Gain[assignment.marks()];
    this.via = new int[assignment.marks()];
    this.reachedFor = Assignment.nobodies(assignment.marks());
    this.done = new boolean[assignment.marks()];
    Arrays.fill(distance, Gain.NONE);
  }

  /// Adds `item`, whose price must be the most that a pair of it leaves: shifts matches and prices.
  void find(int item) {
    start = item;
    queue.clear();
    settled.clear();
    nearest = assignment.itemPrice(item);
    endMark = NOBODY;
    endItem = item;
    spread(item, Gain.NONE);
    while (!queue.isEmpty() && nearest.exceeds(queue.element().distance)) {
      Step step = queue.remove();
      if (!done[step.mark]) {
        settle(step);
      }
    }
    reprice();
    shift();
  }

  private void settle(Step step) {
    done[step.mark] = true;
    settled.add(step);
    int item = assignment.itemOf(step.mark);
    Gain givingUp = step.distance.plus(assignment.itemPrice(item));
    if (nearest.exceeds(givingUp)) {
      nearest = givingUp;
      endMark = NOBODY;
      endItem = item;
    }
    spread(item, step.distance);
  }

  private void spread(int item, Gain base) {
    Row row = assignment.row(item);
    for (int k = 0; k < row.size(); k++) {
      Gain reached = base.plus(assignment.slack(item, k));
      if (nearest.exceeds(reached)) {
        reach(row.mark(k), item, reached);
      }
    }
  }

  private void reach(int mark, int item, Gain reached) {
    boolean first = reachedFor[mark] != start;
    if (!first && !distance[mark].exceeds(reached)) {
      return;
    }
    if (first) {
      reachedFor[mark] = start;
      done[mark] = false;
    }
    distance[mark] = reached;
    via[mark] = item;
    if (assignment.itemOf(mark) == NOBODY) {
      nearest = reached;
      endMark = mark;
    } else {
      queue.add(new Step(reached, mark));
    }
  }

  private void reprice() {
    assignment.raisePrice(start, Gain.NONE.minus(nearest));
    for (Step step : settled) {
      assignment.reprice(assignment.itemOf(step.mark), step.mark, nearest.minus(step.distance));
    }
  }

  private void shift() {
    int mark = endMark;
    if (mark == NOBODY) {
      mark = assignment.markOf(endItem);
      assignment.freeItem(endItem);
    }
    while (mark != NOBODY) {
      int item = via[mark];
      int given = item == start ? NOBODY : assignment.markOf(item);
      assignment.match(item, mark);
      mark = given;
    }
  }

  private record Step(Gain distance, int mark) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return distance.compareTo(other.distance);
    }
  }
}
