package org.gloss.annotation;

import java.util.Comparator;

/// A labelled stretch of a text, for measures that only compare offsets, so these may count
/// anything, as long as both sides count the same: UTF-16 code units or code points.
///
/// @param span its bounds
/// @param label its label
public record LabelledSpan(Span span, String label) implements Comparable<LabelledSpan> {

  private static final Comparator<LabelledSpan> ORDER =
      Comparator.comparing(LabelledSpan::span).thenComparing(LabelledSpan::label);

  /// By start, end and label.
  @Override
  public int compareTo(LabelledSpan other) {
    return ORDER.compare(this, other);
  }
}
