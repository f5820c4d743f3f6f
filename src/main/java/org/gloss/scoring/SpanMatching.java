package org.gloss.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gloss.annotation.LabelledSpan;

/// The measures of MUC-5 and SemEval-2013 Task 9 (Segura-Bedmar et al. 2013): exact duplicates are
/// dropped, spans are matched one to one, and the matches are counted in four ways.
///
/// Pairs are taken in four phases: same bounds and label; same bounds; overlap and same label; any
/// overlap. Within a phase greater overlap comes first, then key order, then answer order (start,
/// end, label).
public final class SpanMatching {

  /// How matches are counted.
  public enum Way {
    /// Correct if bounds and label are the same.
    STRICT,
    /// Correct if the bounds are the same.
    EXACT,
    /// Correct if the bounds are the same, else partial.
    PARTIAL,
    /// Correct if the label is the same.
    TYPE
  }

  private final Map<Kind, Integer> pairs = new EnumMap<>(Kind.class);
  private final int keys;
  private final int answers;

  private SpanMatching(List<LabelledSpan> key, List<LabelledSpan> answer) {
    this.keys = key.size();
    this.answers = answer.size();
    for (Crowd crowd : Crowd.of(key, answer)) {
      crowd.match(kind -> pairs.merge(kind, 1, Integer::sum));
    }
  }

  /// Compares one answer with a key; either may be empty.
  ///
  /// @throws IllegalArgumentException if too many spans overlap to be compared
  public static Map<Way, MatchCounts> of(List<LabelledSpan> key, List<LabelledSpan> answer) {
    SpanMatching matching = new SpanMatching(inOrder(key), inOrder(answer));
    Map<Way, MatchCounts> counts = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      counts.put(way, matching.count(way));
    }
    return counts;
  }

  private static List<LabelledSpan> inOrder(List<LabelledSpan> spans) {
    return new ArrayList<>(spans.stream().sorted().distinct().toList());
  }

  private MatchCounts count(Way way) {
    int same = number(Kind.SAME);
    int bounds = number(Kind.SAME_BOUNDS);
    int label = number(Kind.SAME_LABEL);
    int matched = same + bounds + label + number(Kind.OVERLAP);
    int correct =
        switch (way) {
          case STRICT -> same;
          case EXACT, PARTIAL -> same + bounds;
          case TYPE -> same + label;
        };
    int rest = matched - correct;
    return way == Way.PARTIAL
        ? new MatchCounts(correct, 0, rest, keys - matched, answers - matched)
        : new MatchCounts(correct, rest, 0, keys - matched, answers - matched);
  }

  private int number(Kind kind) {
    return pairs.getOrDefault(kind, 0);
  }

  /// How the two spans of a pair agree, in the order of the phases.
  enum Kind {
    SAME(0),
    SAME_BOUNDS(1),
    SAME_LABEL(2),
    OVERLAP(3);

    final int phase;

    Kind(int phase) {
      this.phase = phase;
    }

    static Kind of(LabelledSpan key, LabelledSpan answer) {
      boolean label = key.label().equals(answer.label());
      if (key.span().equals(answer.span())) {
        return label ? SAME : SAME_BOUNDS;
      }
      return label ? SAME_LABEL : OVERLAP;
    }
  }
}
