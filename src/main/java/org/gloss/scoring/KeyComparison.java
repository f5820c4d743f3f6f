package org.gloss.scoring;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;

/// Two keys of one passage side by side. Items are paired as in a [PanelKey]: those whose words
/// overlap by at least half of the shorter one, the best overlapping first. Traps take no part.
///
/// @param rows in text order
public record KeyComparison(List<Row> rows) {

  /// Copies the list.
  public KeyComparison {
    rows = List.copyOf(rows);
  }

  /// What the two keys say in one place.
  public sealed interface Row {}

  /// Two items that are about the same words.
  public sealed interface Paired extends Row {
    /// The first key's item.
    KeyItem first();

    /// The second key's item.
    KeyItem second();
  }

  /// The same words and the same preferred label.
  public record Agreed(KeyItem first, KeyItem second) implements Paired {}

  /// The same preferred label on other words.
  public record DifferingSpan(KeyItem first, KeyItem second) implements Paired {}

  /// Another preferred label on the same words.
  public record DifferingLabel(KeyItem first, KeyItem second) implements Paired {}

  /// Another preferred label on other words.
  public record DifferingBoth(KeyItem first, KeyItem second) implements Paired {}

  /// Only the first key has it.
  public record OnlyFirst(KeyItem item) implements Row {}

  /// Only the second key has it.
  public record OnlySecond(KeyItem item) implements Row {}

  /// How many rows of each kind there are.
  public record Counts(
      int agreed,
      int differingSpan,
      int differingLabel,
      int differingBoth,
      int onlyFirst,
      int onlySecond) {

    /// All rows.
    public int rows() {
      return agreed + differingSpan + differingLabel + differingBoth + onlyFirst + onlySecond;
    }
  }

  /// Compares two keys.
  ///
  /// @throws IllegalArgumentException if an item covers no word, or too many lie over the same
  ///   words
  /// @throws IndexOutOfBoundsException if an item reaches past the text
  public static KeyComparison of(Passage passage, AnswerKey first, AnswerKey second) {
    return new KeyComparison(
        PanelCluster.all(passage, List.of(first, second)).stream()
            .map(cluster -> row(passage, cluster))
            .toList());
  }

  /// Counts the rows.
  public Counts counts() {
    return new Counts(
        count(Agreed.class),
        count(DifferingSpan.class),
        count(DifferingLabel.class),
        count(DifferingBoth.class),
        count(OnlyFirst.class),
        count(OnlySecond.class));
  }

  private int count(Class<? extends Row> kind) {
    return (int) rows.stream().filter(kind::isInstance).count();
  }

  private static Row row(Passage passage, PanelCluster cluster) {
    Optional<KeyItem> first = cluster.of(0).map(Target::item);
    Optional<KeyItem> second = cluster.of(1).map(Target::item);
    if (first.isEmpty() || second.isEmpty()) {
      return first.<Row>map(OnlyFirst::new).orElseGet(() -> new OnlySecond(second.orElseThrow()));
    }
    return paired(passage, first.get(), second.get());
  }

  private static Row paired(Passage passage, KeyItem first, KeyItem second) {
    var words = passage.words();
    boolean sameWords = words.covered(first.span()).equals(words.covered(second.span()));
    boolean sameLabel = first.labels().getFirst().equals(second.labels().getFirst());
    if (sameWords) {
      return sameLabel ? new Agreed(first, second) : new DifferingLabel(first, second);
    }
    return sameLabel ? new DifferingSpan(first, second) : new DifferingBoth(first, second);
  }
}
