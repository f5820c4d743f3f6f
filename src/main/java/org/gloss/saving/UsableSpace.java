package org.gloss.saving;

/// How much may still be written where the database grows.
public interface UsableSpace {

  /// In bytes; [Long#MAX_VALUE] where the database sees to that itself.
  long bytes();
}
