package org.gloss.backup;

import java.util.Objects;

/// What a fault says, in one line.
final class Faults {

  private static final int LONGEST = 200;

  private Faults() {}

  static String words(Throwable fault) {
    Throwable cause = fault;
    for (int i = 0; i < 20 && cause.getCause() != null; i++) {
      cause = cause.getCause();
    }
    String said =
        Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
            .replaceAll("\\s+", " ");
    if (said.contains("No space left on device")) {
      return "there is no room left on the disk";
    }
    return said.substring(0, Math.min(LONGEST, said.length()));
  }
}
