package org.gloss.exercise.labels;

import java.util.List;
import org.gloss.exercise.file.Problem;

/// What became of a file with a label set.
public sealed interface ImportOutcome {

  /// It is a set of the teacher's own now.
  record Imported(StoredLabelSet stored) implements ImportOutcome {}

  /// It has faults, and nothing is changed.
  record Refused(List<Problem> problems) implements ImportOutcome {
    /// Copies the list.
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
