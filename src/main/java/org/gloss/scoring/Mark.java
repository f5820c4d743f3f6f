package org.gloss.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gloss.annotation.WordRange;

/// What a person marked, as it is scored: one annotation, or several with the same label whose
/// words overlap, merged into one.
///
/// @param words the words of all parts
/// @param label id of their label
/// @param parts ids of the annotations that it is made of, in text order, at least one
public record Mark(WordRange words, String label, List<UUID> parts) implements Comparable<Mark> {

  private static final Comparator<Mark> CANONICAL =
      Comparator.comparing(Mark::words).thenComparing(Mark::label);

  /// @throws IllegalArgumentException if there is no part
  public Mark {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a mark is made of annotations");
    }
  }

  /// By start, end and label id, in words. The marks of one person all differ in it.
  @Override
  public int compareTo(Mark other) {
    return CANONICAL.compare(this, other);
  }
}
