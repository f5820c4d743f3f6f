package org.gloss.scoring;

import java.util.List;
import org.gloss.annotation.LabelledSpan;

/// SI, the span identification measure of SemEval-2020 Task 11 (Da San Martino et al. 2020): labels
/// do not count, and each side's overlapping spans are merged first. Made once for a key.
public final class SpanIdentification {

  private final Runs key;

  /// @param key may be empty
  public SpanIdentification(List<LabelledSpan> key) {
    this.key = runs(key);
  }

  /// Compares one answer, which may be empty.
  public OverlapSums score(List<LabelledSpan> answer) {
    return OverlapSums.of(key, runs(answer));
  }

  private static Runs runs(List<LabelledSpan> spans) {
    Runs runs = new Runs();
    for (LabelledSpan span : spans) {
      runs.add(span.span());
    }
    return runs.merge();
  }
}
