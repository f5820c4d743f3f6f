package org.gloss.classroom.roster;

import java.util.List;

/// A file that cannot be read any further.
final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Remark> faults;

  Unusable(String file, String sentence) {
    this(List.of(new Remark(file, 0, sentence)));
  }

  Unusable(List<Remark> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  List<Remark> faults() {
    return faults;
  }
}
