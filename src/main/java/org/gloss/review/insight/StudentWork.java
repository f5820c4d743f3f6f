package org.gloss.review.insight;

import java.util.List;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.scoring.Scoresheet;

/// The attempt of one student that counts.
///
/// @param student whose it is
/// @param annotations what they marked
/// @param sheet how that compares with the key; of everybody with the same key and rules
public record StudentWork(UUID student, List<Annotation> annotations, Scoresheet sheet) {

  /// Copies the list.
  public StudentWork {
    annotations = List.copyOf(annotations);
  }
}
