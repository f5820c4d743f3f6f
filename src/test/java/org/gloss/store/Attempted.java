package org.gloss.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/// Something that somebody tries while it may be taken away from them.
final class Attempted {

  private Attempted() {}

  /// What came of it; empty if it was refused as what is not theirs is refused. Anything else that
  /// is thrown would be a stack trace to a person, and goes on.
  static <T> Optional<T> maybe(Supplier<T> work) {
    try {
      return Optional.ofNullable(work.get());
    } catch (AccessDeniedException refused) {
      return Optional.empty();
    }
  }

  /// The same of what answers nothing.
  ///
  /// @return whether it was done
  static boolean done(Runnable work) {
    return maybe(
            () -> {
              work.run();
              return true;
            })
        .isPresent();
  }
}
