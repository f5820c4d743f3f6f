package org.gloss.exercise.labels;

import java.util.List;

/// What became of a change of a label set.
public sealed interface EditOutcome {

  /// It is saved.
  record Saved(LabelSetShelf.Opened now) implements EditOutcome {}

  /// Somebody saved another change first, perhaps in another window; nothing is changed.
  record ChangedMeanwhile(LabelSetShelf.Opened now) implements EditOutcome {}

  /// It is not saved, because of these faults.
  record Faulty(List<LabelFault> faults) implements EditOutcome {
    /// Copies the list.
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// A label would go that keys of drafts use: another has to take its place.
  ///
  /// @param label its id
  /// @param items how many key items use it
  record InUse(String label, int items) implements EditOutcome {}
}
