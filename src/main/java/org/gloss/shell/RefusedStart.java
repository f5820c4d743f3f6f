package org.gloss.shell;

import java.util.Optional;

/// A start that cannot go on because of a setting or of the data. Its message is for whoever starts
/// Gloss: a sentence, or a few lines that say what to do.
public final class RefusedStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param words without a stack trace around them
  public RefusedStart(String words) {
    super(words);
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
