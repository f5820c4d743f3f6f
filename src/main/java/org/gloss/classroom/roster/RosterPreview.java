package org.gloss.classroom.roster;

import java.util.List;

/// What a teacher sees of a roster before anything happens.
public sealed interface RosterPreview {

  /// What it would do.
  record Planned(RosterPlan plan) implements RosterPreview {}

  /// The files list several classes; one has to be chosen.
  record SeveralClasses(List<RosterReading.ListedClass> classes) implements RosterPreview {
    /// Copies the list.
    public SeveralClasses {
      classes = List.copyOf(classes);
    }
  }
}
