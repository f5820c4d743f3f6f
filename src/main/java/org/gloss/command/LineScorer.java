package org.gloss.command;

/// One way to score a line.
@FunctionalInterface
interface LineScorer {

  /// Reads a whole line and scores it.
  ///
  /// @throws Unscorable if something in it is wrong
  /// @throws tools.jackson.core.JacksonException if it is not JSON
  /// @throws IllegalArgumentException if it is too crowded
  ScoredLine score(JsonCursor line);
}
