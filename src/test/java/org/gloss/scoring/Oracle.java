package org.gloss.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gloss.annotation.WordRange;

/// The rules of matching done the slow way: every one-to-one matching is tried, with sets of words
/// and nothing of the scorer but its merged marks.
final class Oracle {

  private final Case given;
  private final List<Target> items;
  private final List<Mark> marks;
  private final int[] tried;
  private final Set<Integer> taken = new HashSet<>();
  private int[] best = {};
  private List<BigDecimal> bestWorth = List.of();

  private Oracle(Case given, List<Target> items, List<Mark> marks) {
    this.given = given;
    this.items = items;
    this.marks = marks;
    this.tried = new int[items.size()];
  }

  /// By item the number of its mark, or -1. Items and marks must be in canonical order.
  static int[] match(Case given, List<Target> items, List<Mark> marks) {
    Oracle oracle = new Oracle(given, items, marks);
    oracle.tryFrom(0);
    return oracle.best;
  }

  /// Tries earlier marks first and none last, so the first of equals is the canonical one.
  private void tryFrom(int item) {
    if (item == items.size()) {
      List<BigDecimal> worth = worth();
      if (bestWorth.isEmpty() || compare(worth, bestWorth) > 0) {
        best = tried.clone();
        bestWorth = worth;
      }
      return;
    }
    for (int mark = 0; mark < marks.size(); mark++) {
      if (credit(item, mark).signum() > 0 && taken.add(mark)) {
        tried[item] = mark;
        tryFrom(item + 1);
        taken.remove(mark);
      }
    }
    tried[item] = -1;
    tryFrom(item + 1);
  }

  private List<BigDecimal> worth() {
    BigDecimal credit = BigDecimal.ZERO;
    BigDecimal places = BigDecimal.ZERO;
    int pairs = 0;
    int accepted = 0;
    for (int i = 0; i < tried.length; i++) {
      if (tried[i] >= 0) {
        credit = credit.add(credit(i, tried[i]).setScale(6, RoundingMode.HALF_UP));
        places = places.add(weightedPlace(i, tried[i]).setScale(6, RoundingMode.HALF_UP));
        pairs++;
        accepted += accepted(i, tried[i]) ? 1 : 0;
      }
    }
    return List.of(credit, BigDecimal.valueOf(pairs), places, BigDecimal.valueOf(accepted));
  }

  private BigDecimal credit(int item, int mark) {
    return weightedPlace(item, mark).multiply(new BigDecimal(name(item, mark)));
  }

  private BigDecimal weightedPlace(int item, int mark) {
    return items.get(item).item().weight().multiply(new BigDecimal(place(item, mark)));
  }

  private String place(int item, int mark) {
    Set<Integer> covered = words(marks.get(mark).words());
    Set<Integer> core = words(items.get(item).core());
    double c = (double) common(covered, core) / core.size();
    double f = (double) common(covered, words(items.get(item).extent())) / covered.size();
    if (c >= 0.5 && f >= 0.5) {
      return "1";
    }
    return c > 0 && f >= 0.25 ? "0.5" : "0";
  }

  private String name(int item, int mark) {
    String family = given.families().get(marks.get(mark).label());
    boolean same =
        items.get(item).item().labels().stream()
            .anyMatch(label -> Objects.equals(given.families().get(label), family));
    return switch (given.rules().preset()) {
      case SPOTTING -> "1";
      case BALANCED -> accepted(item, mark) ? "1" : same ? "0.7" : "0.4";
      case NAMING -> accepted(item, mark) ? "1" : same ? "0.5" : "0";
    };
  }

  private boolean accepted(int item, int mark) {
    return items.get(item).item().labels().contains(marks.get(mark).label());
  }

  private static Set<Integer> words(WordRange range) {
    Set<Integer> words = new TreeSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      words.add(i);
    }
    return words;
  }

  private static long common(Set<Integer> some, Set<Integer> others) {
    return some.stream().filter(others::contains).count();
  }

  private static int compare(List<BigDecimal> one, List<BigDecimal> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  static int[] of(Scoresheet sheet) {
    List<Mark> marks = sheet.marks().stream().map(MarkOutcome::mark).toList();
    int[] found = new int[sheet.items().size()];
    Arrays.setAll(found, i -> markOf(sheet.items().get(i), marks));
    return found;
  }

  private static int markOf(ItemOutcome outcome, List<Mark> marks) {
    return switch (outcome) {
      case ItemOutcome.Found(var _, Match match) -> marks.indexOf(match.mark());
      case ItemOutcome.FoundOtherName(var _, Match match) -> marks.indexOf(match.mark());
      case ItemOutcome.Partly(var _, Match match) -> marks.indexOf(match.mark());
      case ItemOutcome.Missed _ -> -1;
    };
  }
}
