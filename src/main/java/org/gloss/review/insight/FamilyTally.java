package org.gloss.review.insight;

import java.math.BigDecimal;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Ratio;

/// What became of the items of one label family, of one student or added up over several.
///
/// @param items at least one
/// @param found with full place and an accepted name
/// @param credit points earned, exact
/// @param weight points that could be earned, more than 0
public record FamilyTally(int items, int found, BigDecimal credit, BigDecimal weight) {

  /// @throws IllegalArgumentException if there is no item or more are found than there are
  public FamilyTally {
    if (items < 1 || found < 0 || found > items) {
      throw new IllegalArgumentException(found + " found of " + items);
    }
  }

  static FamilyTally of(ItemOutcome outcome) {
    return new FamilyTally(
        1,
        outcome instanceof ItemOutcome.Found ? 1 : 0,
        ItemTable.credit(outcome),
        outcome.target().item().weight());
  }

  /// Both together.
  public FamilyTally plus(FamilyTally other) {
    return new FamilyTally(
        items + other.items,
        found + other.found,
        credit.add(other.credit),
        weight.add(other.weight));
  }

  /// The share of the points.
  public Ratio share() {
    return new Ratio(credit, weight);
  }
}
