package org.gloss.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gloss.annotation.LabelledSpan;

/// The measures of the literature for one text, beside the classroom score. Spans are compared by
/// their characters; P is 0 without answer, R is 0 without key, F1 is 1 only if both are empty.
///
/// @param si span identification
/// @param flc fragment level, over labels and per label
/// @param semeval13 MUC and SemEval-2013, all four ways
public record ResearchMeasures(
    OverlapSums si, FragmentLevel.Result flc, Map<SpanMatching.Way, MatchCounts> semeval13) {

  /// Copies the map.
  public ResearchMeasures {
    semeval13 = Map.copyOf(semeval13);
  }

  /// All measures of one answer against one key; either may be empty.
  ///
  /// @throws IllegalArgumentException if too many spans overlap to be compared
  public static ResearchMeasures of(List<LabelledSpan> key, List<LabelledSpan> answer) {
    return new ResearchMeasures(
        new SpanIdentification(key).score(answer),
        new FragmentLevel(key).score(answer),
        SpanMatching.of(key, answer));
  }

  /// Of several texts together: the sums are added before dividing (micro values).
  public ResearchMeasures plus(ResearchMeasures other) {
    Map<SpanMatching.Way, MatchCounts> ways = new EnumMap<>(semeval13);
    other.semeval13.forEach((way, counts) -> ways.merge(way, counts, MatchCounts::plus));
    return new ResearchMeasures(si.plus(other.si), flc.plus(other.flc), ways);
  }
}
