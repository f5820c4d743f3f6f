package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.KeyRemark.Kind;

/// Duplicates, contradictions and gaps of one key, as it is written. By sorting and one sweep for
/// each label: O(n log n) in the items and their labels; items that lie over the same words come
/// together in one remark, so there are never more than a few for each item. (That a core lies
/// inside its span a [KeyItem] sees to by itself.)
public final class KeyRemarks {

  private static final Comparator<Placed> IN_TEXT_ORDER =
      Comparator.<Placed>comparingInt(placed -> placed.words.from())
          .thenComparing(placed -> placed.words.to(), Comparator.reverseOrder())
          .thenComparingInt(Placed::index);

  private final Passage passage;
  private final List<KeyRemark> remarks = new ArrayList<>();

  private KeyRemarks(Passage passage) {
    this.passage = passage;
  }

  /// Looks a key over. Remarks come by their first item, then by kind.
  ///
  /// @param items in any order, perhaps none; remarks name them by their places here
  public static List<KeyRemark> of(Passage passage, List<KeyItem> items) {
    KeyRemarks look = new KeyRemarks(passage);
    List<Placed> placed = look.each(items);
    placed.sort(IN_TEXT_ORDER);
    look.sameWords(placed);
    look.sameLabel(placed);
    look.remarks.sort(
        Comparator.<KeyRemark>comparingInt(remark -> remark.items().getFirst())
            .thenComparing(KeyRemark::kind)
            .thenComparing(remark -> remark.items().toString()));
    return List.copyOf(look.remarks);
  }

  /// What each item has by itself; returns those that cover words.
  private List<Placed> each(List<KeyItem> items) {
    List<Placed> placed = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      KeyItem item = items.get(i);
      if (item.reason().isBlank()) {
        remark(Kind.NO_REASON, List.of(i), "This item has no reason. Say why in a sentence.");
      }
      Optional<WordRange> words = covered(item.span());
      if (words.isEmpty()
          || !item.core().map(this::covered).map(Optional::isPresent).orElse(true)) {
        remark(Kind.NO_WORDS, List.of(i), "This item covers no word. Mark its words again.");
        continue;
      }
      if (3L * words.get().size() > passage.words().count()) {
        remark(
            Kind.LONG,
            List.of(i),
            "This item is over more than a third of the passage. Mark the words that matter.");
      }
      placed.add(new Placed(i, item, words.get()));
    }
    return placed;
  }

  private Optional<WordRange> covered(Span span) {
    return span.end() > passage.text().length() ? Optional.empty() : passage.words().covered(span);
  }

  /// Items over the same words stand together.
  private void sameWords(List<Placed> placed) {
    int start = 0;
    while (start < placed.size()) {
      int end = start + 1;
      while (end < placed.size() && placed.get(end).words.equals(placed.get(start).words)) {
        end++;
      }
      if (end - start > 1) {
        sharing(placed.subList(start, end));
      }
      start = end;
    }
  }

  private void sharing(List<Placed> group) {
    Map<String, List<Placed>> byLabel = new TreeMap<>();
    for (Placed placed : group) {
      placed
          .item
          .labels()
          .forEach(
              label -> byLabel.computeIfAbsent(label, unused -> new ArrayList<>()).add(placed));
    }
    byLabel.values().stream()
        .filter(same -> same.size() > 1)
        .map(KeyRemarks::sharingLabel)
        .distinct()
        .forEach(remarks::add);
  }

  private static KeyRemark sharingLabel(List<Placed> same) {
    boolean trapsAmongOthers =
        same.stream().anyMatch(Placed::trap) && !same.stream().allMatch(Placed::trap);
    return trapsAmongOthers
        ? new KeyRemark(
            Kind.CONTRADICTION,
            indices(same),
            "The same words and name are right in one item and a trap in another. Keep one of them.")
        : new KeyRemark(
            Kind.DUPLICATE,
            indices(same),
            "These items have the same words and share a name. Delete all but one, or join their"
                + " names.");
  }

  private void sameLabel(List<Placed> placed) {
    Map<String, List<Placed>> byLabel = new TreeMap<>();
    for (Placed one : placed) {
      if (!one.trap()) {
        byLabel.computeIfAbsent(one.label(), unused -> new ArrayList<>()).add(one);
      }
    }
    byLabel.values().forEach(this::merging);
    byLabel.values().forEach(this::nested);
  }

  /// Runs of required items in which each overlaps what comes before it.
  private void merging(List<Placed> sameLabel) {
    List<Placed> run = new ArrayList<>();
    int reach = 0;
    for (Placed next : sameLabel) {
      if (!next.required()) {
        continue;
      }
      if (next.words.from() >= reach) {
        merged(run);
        run.clear();
      }
      run.add(next);
      reach = Math.max(reach, next.words.to());
    }
    merged(run);
  }

  private void merged(List<Placed> run) {
    Predicate<Placed> sameWords = placed -> placed.words.equals(run.getFirst().words);
    if (run.size() > 1 && !run.stream().allMatch(sameWords)) {
      remark(
          Kind.MERGING,
          indices(run),
          "These required items overlap under the same name, so marks on them become one mark and"
              + " nobody can find them all. Shorten one, or give it another name.");
    }
  }

  /// Items inside the one that reaches furthest of those before it; required pairs are told of as
  /// merging, the same words as duplicates.
  private void nested(List<Placed> sameLabel) {
    Optional<Placed> furthest = Optional.empty();
    for (Placed next : sameLabel) {
      Optional<Placed> outer = furthest.filter(before -> before.words.contains(next.words));
      outer
          .filter(before -> !before.words.equals(next.words))
          .filter(before -> !(before.required() && next.required()))
          .ifPresent(
              before ->
                  remark(
                      Kind.NESTED,
                      indices(List.of(before, next)),
                      "One item lies inside another with the same name. Check that both are"
                          + " needed."));
      furthest = outer.isPresent() ? furthest : Optional.of(next);
    }
  }

  private void remark(Kind kind, List<Integer> items, String sentence) {
    remarks.add(new KeyRemark(kind, items, sentence));
  }

  private static List<Integer> indices(List<Placed> some) {
    return some.stream().map(Placed::index).sorted().toList();
  }

  private record Placed(int index, KeyItem item, WordRange words) {
    String label() {
      return item.labels().getFirst();
    }

    boolean required() {
      return item.status() == Status.REQUIRED;
    }

    boolean trap() {
      return item.status() == Status.TRAP;
    }
  }
}
