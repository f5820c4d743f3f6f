package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.WordRange;
import org.gloss.annotation.Words;

/// Merges the annotations of one person.
final class Marks {

  private Marks() {}

  /// The marks that these annotations amount to, in canonical order, whatever theirs.
  ///
  /// @throws IllegalArgumentException if an annotation covers no word
  /// @throws IndexOutOfBoundsException if one reaches past the text
  static List<Mark> of(Words words, List<Annotation> annotations) {
    List<Placed> placed = new ArrayList<>(annotations.size());
    for (Annotation annotation : annotations) {
      placed.add(new Placed(covered(words, annotation), annotation));
    }
    placed.sort(BY_LABEL);
    List<Mark> marks = new ArrayList<>(placed.size());
    for (int start = 0; start < placed.size(); ) {
      int end = endOfMark(placed, start);
      marks.add(mark(placed.subList(start, end)));
      start = end;
    }
    marks.sort(null);
    return marks;
  }

  private static int endOfMark(List<Placed> placed, int start) {
    Placed first = placed.get(start);
    int reach = first.range.to();
    int end = start + 1;
    while (end < placed.size()
        && placed.get(end).range.from() < reach
        && placed.get(end).label().equals(first.label())) {
      reach = Math.max(reach, placed.get(end).range.to());
      end++;
    }
    return end;
  }

  private static Mark mark(List<Placed> run) {
    if (run.size() == 1) {
      Placed only = run.getFirst();
      return new Mark(only.range, only.label(), List.of(only.annotation.id()));
    }
    WordRange union = run.stream().map(Placed::range).reduce(WordRange::union).orElseThrow();
    List<UUID> parts = run.stream().map(part -> part.annotation.id()).toList();
    return new Mark(union, run.getFirst().label(), parts);
  }

  private static WordRange covered(Words words, Annotation annotation) {
    return words
        .covered(annotation.span())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the annotation %d to %d covers no word"
                        .formatted(annotation.span().start(), annotation.span().end())));
  }

  private static final Comparator<Placed> BY_LABEL =
      Comparator.comparing(Placed::label)
          .thenComparing(Placed::range)
          .thenComparing(placed -> placed.annotation.span())
          .thenComparing(placed -> placed.annotation.id());

  private record Placed(WordRange range, Annotation annotation) {
    String label() {
      return annotation.label();
    }
  }
}
