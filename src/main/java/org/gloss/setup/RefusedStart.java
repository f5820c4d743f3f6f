package org.gloss.setup;

import java.util.Optional;

/// A start that cannot go on because of a setting. Its message is one sentence for whoever starts
/// Gloss.
public final class RefusedStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedStart(String sentence) {
    super(sentence);
  }

  /// The refusal that a failed start comes from, empty if it failed for another reason.
  public static Optional<RefusedStart> in(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedStart refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }
}
