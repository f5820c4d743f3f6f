package org.gloss.exercise.file;

import java.util.Optional;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;

/// Says in words which part of a span is its core.
final class Cores {

  private final Passage passage;
  private final FoldedText folded;

  Cores(Passage passage) {
    this.passage = passage;
    this.folded = FoldedText.of(passage.text());
  }

  /// The core's words.
  String words(Span core) {
    return FoldedText.fold(core.in(passage.text()));
  }

  /// Which occurrence of its words in the span the core is, from 1; empty where there is only one.
  Optional<Integer> occurrence(Span span, Span core) {
    int[] starts = folded.find(words(core), folded.index(span.start()), folded.index(span.end()));
    int start = folded.index(core.start());
    for (int i = 0; starts.length > 1 && i < starts.length; i++) {
      if (starts[i] >= start) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
