package org.gloss.classroom;

import java.util.UUID;

/// Whether there is work at an assignment. The room that keeps attempts answers; this one does not
/// know it.
public interface BegunWork {

  /// Whether any student has begun, those who were removed included.
  boolean at(UUID assignmentId);
}
