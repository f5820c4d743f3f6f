package org.gloss.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.Passage;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Mark;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Match;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.Target;

/// What became of each annotation of one answer, in words.
final class MarkOutcomes {

  private final Passage passage;
  private final AnswerKey key;
  private final Map<Mark, ItemOutcome> matched = new HashMap<>();
  private final Scoresheet sheet;

  /// @param key at the depth that was worked at; its order numbers the items
  MarkOutcomes(Passage passage, AnswerKey key, Scoresheet sheet) {
    this.passage = passage;
    this.key = key;
    this.sheet = sheet;
    for (ItemOutcome item : sheet.items()) {
      switch (item) {
        case ItemOutcome.Found found -> matched.put(found.match().mark(), found);
        case ItemOutcome.FoundOtherName other -> matched.put(other.match().mark(), other);
        case ItemOutcome.Partly partly -> matched.put(partly.match().mark(), partly);
        case ItemOutcome.Missed _ -> {
          // nothing marked it
        }
      }
    }
  }

  /// What became of an annotation.
  ///
  /// @param item number of the key item that it met, empty for none
  record Told(String words, OptionalInt item, String itemWords, BigDecimal credit) {}

  Told of(UUID annotation) {
    return sheet
        .outcomeOf(annotation)
        .map(outcome -> told(outcome, annotation))
        .orElseGet(() -> new Told("Not counted", OptionalInt.empty(), "", BigDecimal.ZERO));
  }

  private Told told(MarkOutcome outcome, UUID annotation) {
    return switch (outcome) {
      case MarkOutcome.Matched(Mark mark, Target target) ->
          switch (matched.get(mark)) {
            case ItemOutcome.Found(var _, Match match) -> met("Found", target, match, annotation);
            case ItemOutcome.FoundOtherName(var _, Match match) ->
                met("Found, other name", target, match, annotation);
            case ItemOutcome.Partly(var _, Match match) -> met("Partly", target, match, annotation);
            case ItemOutcome.Missed _ -> throw new IllegalStateException("matched and missed");
            case null -> throw new IllegalStateException("matched by nothing");
          };
      case MarkOutcome.AlsoFair fair -> met("Also fair", fair.target(), BigDecimal.ZERO);
      case MarkOutcome.Extra extra ->
          extra
              .trap()
              .map(trap -> met("Extra", trap, BigDecimal.ZERO))
              .orElseGet(() -> new Told("Extra", OptionalInt.empty(), "", BigDecimal.ZERO));
    };
  }

  private Told met(String words, Target target, Match match, UUID annotation) {
    boolean first = match.mark().parts().getFirst().equals(annotation);
    return met(words, target, first ? match.credit() : BigDecimal.ZERO);
  }

  private Told met(String words, Target target, BigDecimal credit) {
    return new Told(
        words,
        OptionalInt.of(key.items().indexOf(target.item()) + 1),
        target.item().span().in(passage.text()),
        credit);
  }
}
