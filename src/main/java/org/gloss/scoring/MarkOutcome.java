package org.gloss.scoring;

import java.util.Optional;

/// What became of a mark.
public sealed interface MarkOutcome {

  /// The mark.
  Mark mark();

  /// It met a required item, whose outcome says how well.
  record Matched(Mark mark, Target target) implements MarkOutcome {}

  /// It met an optional item with a label that is accepted there.
  record AlsoFair(Mark mark, Target target) implements MarkOutcome {}

  /// It met nothing.
  ///
  /// @param trap the trap that it sits on, empty when there is none
  record Extra(Mark mark, Optional<Target> trap) implements MarkOutcome {}
}
