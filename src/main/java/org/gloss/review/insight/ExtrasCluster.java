package org.gloss.review.insight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.Target;

/// One thing that students marked and the key does not: extras of the same label over much the same
/// words.
///
/// @param label id of their label
/// @param words what they have in common: the words in at least half of them
/// @param voices one for each student, in text order, at least one
/// @param trap the trap that most of those who hit one sit on; empty when nobody hit one
public record ExtrasCluster(
    String label, WordRange words, List<Voice> voices, Optional<Target> trap) {

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if nobody marked it
  public ExtrasCluster {
    voices = List.copyOf(voices);
    if (voices.isEmpty()) {
      throw new IllegalArgumentException("somebody marked it");
    }
  }

  /// One student's extra.
  ///
  /// @param annotation the first of the annotations that it is made of
  /// @param words all that they marked
  /// @param reasons what they wrote, without those who wrote nothing
  public record Voice(UUID student, UUID annotation, WordRange words, List<String> reasons) {
    /// Copies the list.
    public Voice {
      reasons = List.copyOf(reasons);
    }
  }

  /// How many students marked it.
  public int students() {
    return voices.size();
  }

  /// What they wrote, in text order of their marks.
  public List<String> reasons() {
    return voices.stream().flatMap(voice -> voice.reasons().stream()).toList();
  }
}
