package org.gloss.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelledSpan;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Mark;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Match;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.Target;

/// Finds what can be argued about in a scoresheet.
final class Contests {

  private final Exercise exercise;
  private final String depth;

  private Contests(Exercise exercise, String depth) {
    this.exercise = exercise;
    this.depth = depth;
  }

  /// Items that were not found, and extras, each in text order.
  static List<Contest> of(Results.Result result) {
    return of(result.exercise(), result.basis().depth(), result.sheet());
  }

  static List<Contest> of(Exercise exercise, String depth, Scoresheet sheet) {
    Contests contests = new Contests(exercise, depth);
    return Stream.concat(
            sheet.items().stream().flatMap(outcome -> contests.item(outcome).stream()),
            sheet.marks().stream().flatMap(outcome -> contests.extra(outcome).stream()))
        .toList();
  }

  private Optional<Contest> item(ItemOutcome outcome) {
    return switch (outcome) {
      case ItemOutcome.Found ignored -> Optional.empty();
      case ItemOutcome.FoundOtherName(Target target, Match match) ->
          Optional.of(new Contest.OtherName(named(target), marked(match.mark())));
      case ItemOutcome.Partly(Target target, Match match) ->
          Optional.of(new Contest.Partly(named(target), marked(match.mark())));
      case ItemOutcome.Missed(Target target) -> Optional.of(new Contest.Missed(named(target)));
    };
  }

  private Optional<Contest> extra(MarkOutcome outcome) {
    return switch (outcome) {
      case MarkOutcome.Matched ignored -> Optional.empty();
      case MarkOutcome.AlsoFair ignored -> Optional.empty();
      case MarkOutcome.Extra(Mark mark, Optional<Target> ignored) ->
          Optional.of(new Contest.Extra(marked(mark)));
    };
  }

  private LabelledSpan marked(Mark mark) {
    return new LabelledSpan(exercise.passage().span(mark.words()), mark.label());
  }

  /// The item as the key has it: a shallow depth shows other labels.
  private LabelledSpan named(Target target) {
    KeyItem shown = target.item();
    KeyItem item =
        exercise.key().items().stream()
            .filter(one -> shown.equals(one.withLabels(shown.labels())))
            .filter(
                one -> exercise.labelSet().offeredFor(one.labels(), depth).equals(shown.labels()))
            .findFirst()
            .orElse(shown);
    return new LabelledSpan(item.span(), item.labels().getFirst());
  }
}
