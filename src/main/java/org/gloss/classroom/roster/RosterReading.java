package org.gloss.classroom.roster;

import java.util.List;

/// What became of reading a roster.
public sealed interface RosterReading {

  /// The files list one class.
  ///
  /// @param entries the lines without a fault, in order; no two alike
  /// @param faults what has to be mended before anything is taken over
  /// @param notes what was understood in one of several ways
  record Listed(List<RosterEntry> entries, List<Remark> faults, List<Remark> notes)
      implements RosterReading {
    /// Copies the lists.
    public Listed {
      entries = List.copyOf(entries);
      faults = faults.stream().sorted().toList();
      notes = notes.stream().sorted().toList();
    }
  }

  /// The files list several classes; one has to be chosen.
  record SeveralClasses(List<ListedClass> classes) implements RosterReading {
    /// Copies the list.
    public SeveralClasses {
      classes = List.copyOf(classes);
    }
  }

  /// One of several classes in the files.
  ///
  /// @param id by which it is chosen
  /// @param students how many are in it
  record ListedClass(String id, String title, int students) {}
}
