package org.gloss.review;

/// What came of words that a teacher wanted to write down.
public sealed interface Said {

  /// They are stored.
  record Done() implements Said {}

  /// They are not.
  ///
  /// @param reason what is wrong and how to mend it
  record Refused(String reason) implements Said {}
}
