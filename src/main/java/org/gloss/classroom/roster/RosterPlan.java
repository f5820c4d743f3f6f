package org.gloss.classroom.roster;

import java.util.List;
import java.util.UUID;

/// What a roster would do to a class as it is now.
///
/// @param reading what the files say
/// @param changes one for each student of the list, in its order
/// @param others who is in the class and not in the list, by name; they are left alone unless the
///   teacher says otherwise
/// @param faults what has to be mended first, those of the files and those of names that others in
///   the class have
public record RosterPlan(
    RosterReading.Listed reading,
    List<RosterChange> changes,
    List<Unlisted> others,
    List<Remark> faults) {

  /// Somebody who is in the class and not in the list.
  public record Unlisted(UUID accountId, String alias) {}

  /// Copies the lists.
  public RosterPlan {
    changes = List.copyOf(changes);
    others = List.copyOf(others);
    faults = List.copyOf(faults);
  }

  /// How many changes are of a sort.
  public int count(RosterChange.Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  /// Whether it may be applied.
  public boolean sound() {
    return faults.isEmpty() && !changes.isEmpty();
  }
}
