package org.gloss.review.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Match;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.Target;

/// What became of every required item of a key in a class, first what deserves talk.
///
/// The order: by [TalkReason] as they stand there; those that are contrary by discrimination, the
/// lowest first; then the share found that is nearest to a half, the fewest who found it, the
/// item's place in the text.
///
/// @param students who handed in
/// @param rows one for each item; none where nobody handed in
public record ItemTable(int students, List<Row> rows) {

  private static final Comparator<Row> DESERVES_TALK =
      Comparator.comparing(Row::talk)
          .thenComparing(ItemTable::contrary)
          .thenComparing(row -> Math.abs(2 * row.found() - row.students()))
          .thenComparing(Row::found)
          .thenComparing(Row::number);

  /// Copies the list.
  public ItemTable {
    rows = List.copyOf(rows);
  }

  /// One item.
  ///
  /// @param number its place in the text, 1 for the first item
  /// @param found with full place and an accepted name
  /// @param otherName found, with another name
  /// @param partly with half place and an accepted name
  /// @param missed without a mark that matched it
  public record Row(
      int number,
      Target target,
      int found,
      int otherName,
      int partly,
      int missed,
      Discrimination discrimination) {

    /// Who handed in; at least one.
    public int students() {
      return found + otherName + partly + missed;
    }

    /// The share of those who handed in.
    ///
    /// @param count one of this row
    public Ratio share(int count) {
      return Ratio.of(count, students());
    }

    /// Why it stands where it stands.
    public TalkReason talk() {
      return TalkReason.of(found, students(), discrimination);
    }
  }

  /// The table of a class.
  ///
  /// @throws IllegalArgumentException if they were not compared with the same key
  public static ItemTable of(List<StudentWork> works) {
    if (works.isEmpty()) {
      return new ItemTable(0, List.of());
    }
    List<Scoresheet> sheets = works.stream().map(StudentWork::sheet).toList();
    List<Target> targets = targets(sheets.getFirst());
    if (!sheets.stream().allMatch(sheet -> targets(sheet).equals(targets))) {
      throw new IllegalArgumentException("a class is compared with one key");
    }
    List<BigDecimal> points = sheets.stream().map(ItemTable::points).toList();
    List<Row> rows = new ArrayList<>(targets.size());
    for (int i = 0; i < targets.size(); i++) {
      int item = i;
      rows.add(row(i + 1, sheets.stream().map(sheet -> sheet.items().get(item)).toList(), points));
    }
    rows.sort(DESERVES_TALK);
    return new ItemTable(works.size(), rows);
  }

  private static Row row(int number, List<ItemOutcome> outcomes, List<BigDecimal> points) {
    int[] counts = new int[4];
    List<Boolean> found = new ArrayList<>(outcomes.size());
    List<BigDecimal> rest = new ArrayList<>(outcomes.size());
    for (int student = 0; student < outcomes.size(); student++) {
      ItemOutcome outcome = outcomes.get(student);
      counts[place(outcome)]++;
      found.add(outcome instanceof ItemOutcome.Found);
      rest.add(points.get(student).subtract(credit(outcome)));
    }
    return new Row(
        number,
        outcomes.getFirst().target(),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        Discrimination.of(found, rest));
  }

  private static int place(ItemOutcome outcome) {
    return switch (outcome) {
      case ItemOutcome.Found _ -> 0;
      case ItemOutcome.FoundOtherName _ -> 1;
      case ItemOutcome.Partly _ -> 2;
      case ItemOutcome.Missed _ -> 3;
    };
  }

  /// What an item earned.
  static BigDecimal credit(ItemOutcome outcome) {
    return switch (outcome) {
      case ItemOutcome.Found(var _, Match match) -> match.credit();
      case ItemOutcome.FoundOtherName(var _, Match match) -> match.credit();
      case ItemOutcome.Partly(var _, Match match) -> match.credit();
      case ItemOutcome.Missed _ -> BigDecimal.ZERO;
    };
  }

  private static BigDecimal points(Scoresheet sheet) {
    return sheet.items().stream().map(ItemTable::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Target> targets(Scoresheet sheet) {
    return sheet.items().stream().map(ItemOutcome::target).toList();
  }

  private static double contrary(Row row) {
    return switch (row.discrimination()) {
      case Discrimination.Defined(double value) -> row.talk() == TalkReason.CONTRARY ? value : 0;
      case Discrimination.Undefined _ -> 0;
    };
  }
}
