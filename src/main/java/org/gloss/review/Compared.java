package org.gloss.review;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Annotation;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.ExpertRange;
import org.gloss.scoring.Scoresheet;

/// An answer beside the key. It holds the key, so services hand it only to whoever may see that.
///
/// @param depth id of the depth of the label set that was worked at
/// @param annotations what was answered
/// @param sheet how it compares with the key
/// @param experts what instructors score against each other; empty with fewer than two keys
public record Compared(
    Exercise exercise,
    String depth,
    List<Annotation> annotations,
    Scoresheet sheet,
    Optional<ExpertRange> experts) {

  /// Copies the list.
  public Compared {
    annotations = List.copyOf(annotations);
  }
}
