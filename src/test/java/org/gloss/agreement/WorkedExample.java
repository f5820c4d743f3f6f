package org.gloss.agreement;

import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;

/// Units of a worked example, written as the literature writes them: start and length.
record WorkedExample(List<LabelledSpan> first, List<LabelledSpan> second) {

  WorkedExample() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  WorkedExample first(int start, int length, String label) {
    first.add(new LabelledSpan(new Span(start, start + length), label));
    return this;
  }

  WorkedExample second(int start, int length, String label) {
    second.add(new LabelledSpan(new Span(start, start + length), label));
    return this;
  }

  /// Every character replaced by so many.
  WorkedExample stretched(int by) {
    return new WorkedExample(stretched(first, by), stretched(second, by));
  }

  UnitizedAgreement agreement(int length) {
    return UnitizedAgreement.of(length, List.of(first, second));
  }

  private static List<LabelledSpan> stretched(List<LabelledSpan> spans, int by) {
    return spans.stream()
        .map(
            marked ->
                new LabelledSpan(
                    new Span(marked.span().start() * by, marked.span().end() * by), marked.label()))
        .toList();
  }
}
