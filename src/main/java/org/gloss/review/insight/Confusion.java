package org.gloss.review.insight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Match;
import org.gloss.scoring.Name;

/// Which names a class gave to what the key calls by which. Rows are the preferred labels of
/// required items, columns the labels that students gave on what matched them; an item that nothing
/// matched counts as missed, a mark that matched no required item as also fair or as an extra.
///
/// @param labels every label that stands in a row or a column, in the label set's order
/// @param cells by place, without those where nothing stands
/// @param missed by preferred label, how often
/// @param alsoFair by the label given, how often
/// @param extras by the label given, how often
public record Confusion(
    List<String> labels,
    Map<Place, Cell> cells,
    Map<String, Integer> missed,
    Map<String, Integer> alsoFair,
    Map<String, Integer> extras) {

  private static final Cell NOTHING = new Cell(0, 0);

  /// Copies the collections.
  public Confusion {
    labels = List.copyOf(labels);
    cells = Map.copyOf(cells);
    missed = Map.copyOf(missed);
    alsoFair = Map.copyOf(alsoFair);
    extras = Map.copyOf(extras);
  }

  /// A row and a column.
  ///
  /// @param key preferred label of the item
  /// @param given label of the mark
  public record Place(String key, String given) {}

  /// How often a name was given.
  ///
  /// @param count in all
  /// @param accepted how many of them the key accepts there, too
  public record Cell(int count, int accepted) {
    private Cell plus(Cell other) {
      return new Cell(count + other.count, accepted + other.accepted);
    }
  }

  /// The table of a class.
  ///
  /// @param order label ids as the label set has them; others follow by id
  public static Confusion of(List<StudentWork> works, List<String> order) {
    Counting counting = new Counting();
    for (StudentWork work : works) {
      work.sheet().items().forEach(counting::add);
      work.sheet().marks().forEach(counting::add);
    }
    return counting.table(order);
  }

  /// What stands at a place; zeros where nothing does.
  public Cell cell(String key, String given) {
    return cells.getOrDefault(new Place(key, given), NOTHING);
  }

  /// How often items with this preferred label were matched.
  public int matched(String key) {
    return labels.stream().mapToInt(given -> cell(key, given).count()).sum();
  }

  /// How often items with this preferred label stood before somebody: matched and missed.
  public int ofKey(String key) {
    return matched(key) + missed.getOrDefault(key, 0);
  }

  /// How many marks have this label: on required items, also fair and extras.
  public int ofGiven(String given) {
    return labels.stream().mapToInt(key -> cell(key, given).count()).sum()
        + alsoFair.getOrDefault(given, 0)
        + extras.getOrDefault(given, 0);
  }

  /// All marks on required items.
  public int allMatched() {
    return cells.values().stream().mapToInt(Cell::count).sum();
  }

  /// All of one of the three counts by label.
  public static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static final class Counting {
    private final Map<Place, Cell> cells = new HashMap<>();
    private final Map<String, Integer> missed = new HashMap<>();
    private final Map<String, Integer> alsoFair = new HashMap<>();
    private final Map<String, Integer> extras = new HashMap<>();

    void add(ItemOutcome outcome) {
      String key = outcome.target().item().labels().getFirst();
      match(outcome)
          .ifPresentOrElse(
              match ->
                  cells.merge(
                      new Place(key, match.mark().label()),
                      new Cell(1, match.name() == Name.ACCEPTED ? 1 : 0),
                      Cell::plus),
              () -> missed.merge(key, 1, Integer::sum));
    }

    void add(MarkOutcome outcome) {
      switch (outcome) {
        case MarkOutcome.Matched _ -> {}
        case MarkOutcome.AlsoFair fair -> alsoFair.merge(fair.mark().label(), 1, Integer::sum);
        case MarkOutcome.Extra extra -> extras.merge(extra.mark().label(), 1, Integer::sum);
      }
    }

    Confusion table(List<String> order) {
      List<String> labels =
          Stream.of(
                  cells.keySet().stream().flatMap(place -> Stream.of(place.key(), place.given())),
                  missed.keySet().stream(),
                  alsoFair.keySet().stream(),
                  extras.keySet().stream())
              .flatMap(some -> some)
              .distinct()
              .sorted(
                  Comparator.comparingInt((String label) -> place(order, label))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      return new Confusion(labels, cells, missed, alsoFair, extras);
    }

    private static int place(List<String> order, String label) {
      int place = order.indexOf(label);
      return place < 0 ? order.size() : place;
    }

    private static Optional<Match> match(ItemOutcome outcome) {
      return switch (outcome) {
        case ItemOutcome.Found found -> Optional.of(found.match());
        case ItemOutcome.FoundOtherName other -> Optional.of(other.match());
        case ItemOutcome.Partly partly -> Optional.of(partly.match());
        case ItemOutcome.Missed _ -> Optional.empty();
      };
    }
  }
}
