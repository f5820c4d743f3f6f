package org.gloss.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.WordRange;

/// The key of several instructors together.
///
/// Items of different instructors whose words overlap by at least half of the shorter one become
/// one item: its core is what at least half of their cores share, its extent all of their extents,
/// its labels all of theirs, the most frequent first. Its support is the share of instructors who
/// require it: from a half on it is required with its support as weight, else optional. Traps take
/// no part.
public final class PanelKey {

  /// Who a panel key is by.
  public static final String INSTRUCTOR = "panel";

  private static final int DECIMALS = 6;

  private final Passage passage;
  private final int instructors;

  private PanelKey(Passage passage, int instructors) {
    this.passage = passage;
    this.instructors = instructors;
  }

  /// Combines keys, each of another instructor; empty when there are fewer than two.
  ///
  /// @throws IllegalArgumentException if an item covers no word
  /// @throws IndexOutOfBoundsException if an item reaches past the text
  public static Optional<AnswerKey> of(Passage passage, List<AnswerKey> keys) {
    return keys.size() < 2 ? Optional.empty() : Optional.of(combined(passage, keys));
  }

  /// As [#of], for one key or more.
  static AnswerKey combined(Passage passage, List<AnswerKey> keys) {
    PanelKey panel = new PanelKey(passage, keys.size());
    return new AnswerKey(
        INSTRUCTOR, PanelCluster.all(passage, keys).stream().map(panel::item).toList());
  }

  private KeyItem item(PanelCluster cluster) {
    List<Target> targets = cluster.targets();
    WordRange extent = targets.stream().map(Target::extent).reduce(WordRange::union).orElseThrow();
    WordRange core = CommonWords.of(targets.stream().map(Target::core).toList());
    List<KeyItem> items = targets.stream().map(Target::item).toList();
    long support = items.stream().filter(item -> item.status() == Status.REQUIRED).count();
    boolean required = 2 * support >= instructors;
    return new KeyItem(
        passage.span(extent),
        Optional.of(passage.span(core)),
        labels(items),
        required ? share(support) : BigDecimal.ONE,
        required ? Status.REQUIRED : Status.OPTIONAL,
        texts(items, KeyItem::reason).collect(Collectors.joining("\n")),
        texts(items, KeyItem::hint).findFirst().orElse(""));
  }

  private BigDecimal share(long support) {
    return BigDecimal.valueOf(support)
        .divide(BigDecimal.valueOf(instructors), DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /// The most frequent first, then what is preferred more, then by id.
  private static List<String> labels(List<KeyItem> items) {
    List<String> used = new ArrayList<>();
    items.forEach(item -> used.addAll(item.labels()));
    Map<String, Long> frequency =
        used.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Comparator<String> order =
        Comparator.<String, Long>comparing(frequency::get)
            .reversed()
            .thenComparingInt(label -> bestPlace(label, items))
            .thenComparing(Comparator.naturalOrder());
    return frequency.keySet().stream().sorted(order).toList();
  }

  private static int bestPlace(String label, List<KeyItem> items) {
    return items.stream()
        .mapToInt(item -> item.labels().indexOf(label))
        .filter(place -> place >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Stream<String> texts(List<KeyItem> items, Function<KeyItem, String> text) {
    return items.stream().map(text).filter(words -> !words.isBlank()).distinct();
  }
}
