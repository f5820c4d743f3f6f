package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.Passage;

/// What people who know the subject score against each other, shown beside a score so that nobody
/// expects 100%.
///
/// @param lowest of the instructors' scores
/// @param highest of them
public record ExpertRange(Ratio lowest, Ratio highest) {

  /// Scores each instructor's required items, with the preferred label, against the panel of the
  /// others; empty when there are fewer than two keys.
  ///
  /// @throws IllegalArgumentException if an item covers no word or a label has no family
  /// @throws IndexOutOfBoundsException if an item reaches past the text
  public static Optional<ExpertRange> of(
      Passage passage, List<AnswerKey> keys, Map<String, String> familyOf, ScoringRules rules) {
    if (keys.size() < 2) {
      return Optional.empty();
    }
    List<Ratio> scores = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      List<AnswerKey> others = new ArrayList<>(keys);
      AnswerKey own = others.remove(i);
      AnswerKey panel = PanelKey.combined(passage, others);
      scores.add(new Scorer(passage, panel, familyOf, rules).score(CheapPlay.answer(own)).score());
    }
    scores.sort(Comparator.naturalOrder());
    return Optional.of(new ExpertRange(scores.getFirst(), scores.getLast()));
  }
}
