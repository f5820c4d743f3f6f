package org.gloss.classroom.roster;

/// What became of applying a roster.
public sealed interface RosterOutcome {

  /// All of it is done.
  ///
  /// @param added who is new
  /// @param changed who was renamed, let in or given an id
  /// @param removed who was in the class and not in the list
  record Applied(int added, int changed, int removed) implements RosterOutcome {}

  /// Nothing is done: the class is no longer as it was in the preview.
  ///
  /// @param plan what the roster would do now
  record Outdated(RosterPlan plan) implements RosterOutcome {}

  /// Nothing is done: something has to be mended first.
  record Faulty(RosterPlan plan) implements RosterOutcome {}
}
