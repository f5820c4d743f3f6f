package org.gloss.exercise.file;

import java.util.Optional;

/// How a key item is written in a file, so that it can be written the same way again.
public sealed interface Form {

  /// As `[words]{…}` in the passage. Where that cannot be, because the span crosses another one or
  /// the end of a paragraph, the writer quotes it.
  record Bracketed() implements Form {}

  /// As an entry of the list under `## Key`, white space folded. At most one of `before` and
  /// `occurrence` is there.
  ///
  /// @param quote the words, or the first words of a long span
  /// @param before the words right before them
  /// @param occurrence which one it is, from 1
  /// @param through the last words of a long span
  record Quoted(
      String quote, Optional<String> before, Optional<Integer> occurrence, Optional<String> through)
      implements Form {}
}
