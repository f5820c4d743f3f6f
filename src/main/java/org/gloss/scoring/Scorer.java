package org.gloss.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;

/// Compares annotations with one key under one set of rules. Made once for a key, it scores any
/// number of people; it holds no state of theirs and may be shared by threads.
///
/// All sums are exact. Input order does not matter. Where several matchings are equally great, the
/// first item in canonical order has the earliest mark that any of them gives it, then the second,
/// and so on.
public final class Scorer {

  /// The most items of a key, and the most annotations of a person.
  public static final int MOST = 100_000;

  private final Passage passage;
  private final Map<String, String> familyOf;
  private final ScoringRules rules;
  private final List<Requirement> required;
  private final List<Target> optional;
  private final List<Target> traps;

  /// @param familyOf family by label id, for every label of the key and of the annotations
  /// @throws IllegalArgumentException if an item covers no word, a label has no family, or there
  ///   are more than [#MOST] items
  /// @throws IndexOutOfBoundsException if an item reaches past the text
  public Scorer(Passage passage, AnswerKey key, Map<String, String> familyOf, ScoringRules rules) {
    atMost(key.items().size(), "items");
    this.passage = passage;
    this.familyOf = Map.copyOf(familyOf);
    this.rules = rules;
    this.required =
        targets(key, Status.REQUIRED).stream()
            .map(target -> new Requirement(target, this.familyOf, rules.preset()))
            .toList();
    this.optional = targets(key, Status.OPTIONAL);
    this.traps = targets(key, Status.TRAP);
  }

  /// Compares what one person marked. Without annotations every required item is missed.
  ///
  /// @throws IllegalArgumentException if an annotation covers no word or its label has no family,
  ///   there are more than [#MOST], or too many lie over the same words to be compared
  /// @throws IndexOutOfBoundsException if an annotation reaches past the text
  public Scoresheet score(List<Annotation> annotations) {
    atMost(annotations.size(), "annotations");
    List<Mark> marks = Marks.of(passage.words(), annotations);
    marks.forEach(mark -> known(mark.label()));
    MarkIndex index = new MarkIndex(marks);
    Assignment matching = GreatestMatching.of(Pairs.of(required, index, familyOf));
    List<ItemOutcome> items = new ArrayList<>(required.size());
    Leftovers leftovers = new Leftovers(index);
    for (int i = 0; i < required.size(); i++) {
      Requirement item = required.get(i);
      int mark = matching.markOf(i);
      if (mark == Assignment.NOBODY) {
        items.add(new ItemOutcome.Missed(item.target()));
      } else {
        items.add(ItemOutcome.of(item.target(), match(item, marks.get(mark))));
        leftovers.matched(mark, item.target());
      }
    }
    optional.forEach(leftovers::alsoFair);
    traps.forEach(leftovers::trap);
    return Tally.of(rules, items, leftovers.outcomes());
  }

  private Match match(Requirement item, Mark mark) {
    Place place = Place.of(mark.words(), item.target());
    Name name = item.name(mark.label(), familyOf);
    return new Match(mark, place, name, item.worth(place, name).credit());
  }

  private List<Target> targets(AnswerKey key, Status status) {
    return key.items().stream()
        .filter(item -> item.status() == status)
        .peek(item -> item.labels().forEach(this::known))
        .map(item -> Target.of(passage, item))
        .sorted(Target.CANONICAL)
        .toList();
  }

  private void known(String label) {
    if (!familyOf.containsKey(label)) {
      throw new IllegalArgumentException("no family is known for the label " + label);
    }
  }

  private static void atMost(int count, String what) {
    if (count > MOST) {
      throw new IllegalArgumentException("at most %d %s, not %d".formatted(MOST, what, count));
    }
  }
}
