package org.gloss.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gloss.scoring.Scoresheet.Counts;
import org.gloss.scoring.ScoringRules.Mode;

/// Adds up the outcomes of one comparison.
final class Tally {

  private static final BigDecimal COST_OF_AN_EXTRA = new BigDecimal("0.5");
  private static final int ITEMS_FOR_A_FREE_EXTRA = 4;
  private static final int STEPS_OF_A_CLEAN_PASSAGE = 4;

  private BigDecimal weight = BigDecimal.ZERO;
  private BigDecimal credit = BigDecimal.ZERO;
  private BigDecimal spotted = BigDecimal.ZERO;
  private int found;
  private int otherName;
  private int partly;
  private int missed;

  private Tally() {}

  static Scoresheet of(ScoringRules rules, List<ItemOutcome> items, List<MarkOutcome> marks) {
    Tally tally = new Tally();
    items.forEach(tally::add);
    Counts counts = tally.counts(rules, marks);
    return new Scoresheet(
        rules,
        tally.score(counts),
        items.isEmpty() ? Optional.empty() : Optional.of(new Ratio(tally.spotted, tally.weight)),
        counts.matched() == 0
            ? Optional.empty()
            : Optional.of(Ratio.of(tally.found + tally.partly, counts.matched())),
        counts.marks() == 0
            ? Ratio.ONE
            : Ratio.of(counts.matched() + counts.alsoFair(), counts.marks()),
        items,
        marks,
        counts);
  }

  private void add(ItemOutcome outcome) {
    BigDecimal itemWeight = outcome.target().item().weight();
    weight = weight.add(itemWeight);
    switch (outcome) {
      case ItemOutcome.Found(var _, Match match) -> {
        found++;
        earn(itemWeight, match);
      }
      case ItemOutcome.FoundOtherName(var _, Match match) -> {
        otherName++;
        earn(itemWeight, match);
      }
      case ItemOutcome.Partly(var _, Match match) -> {
        partly++;
        earn(itemWeight, match);
      }
      case ItemOutcome.Missed _ -> missed++;
    }
  }

  private void earn(BigDecimal itemWeight, Match match) {
    credit = credit.add(match.credit());
    spotted = spotted.add(itemWeight.multiply(match.place().share()));
  }

  private Counts counts(ScoringRules rules, List<MarkOutcome> marks) {
    int alsoFair = 0;
    int extras = 0;
    for (MarkOutcome outcome : marks) {
      switch (outcome) {
        case MarkOutcome.Matched _ -> {}
        case MarkOutcome.AlsoFair _ -> alsoFair++;
        case MarkOutcome.Extra _ -> extras++;
      }
    }
    int required = found + otherName + partly + missed;
    int free =
        rules.mode() == Mode.PRACTICE ? extras : Math.max(1, required / ITEMS_FOR_A_FREE_EXTRA);
    int costing = Math.max(0, extras - free);
    return new Counts(found, otherName, partly, missed, alsoFair, extras, costing);
  }

  private Ratio score(Counts counts) {
    if (counts.required() == 0) {
      int left = Math.max(0, STEPS_OF_A_CLEAN_PASSAGE - counts.costing());
      return Ratio.of(left, STEPS_OF_A_CLEAN_PASSAGE);
    }
    BigDecimal cost = COST_OF_AN_EXTRA.multiply(BigDecimal.valueOf(counts.costing()));
    return new Ratio(credit.subtract(cost).max(BigDecimal.ZERO), weight);
  }
}
