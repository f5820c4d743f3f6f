package org.gloss.exercise.draft;

import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;

/// A small change of a published key. An item is named by its span and its preferred label, as they
/// stand in the version that the change was thought of for.
public sealed interface KeyChange {

  /// One more label is accepted at an item; it becomes the last of them.
  record AcceptLabel(LabelledSpan item, String label) implements KeyChange {}

  /// Answers may reach further: the item's extent takes these words in. What they must touch stays.
  record Widen(LabelledSpan item, Span words) implements KeyChange {}

  /// These words may be marked so: it never costs and is never needed.
  ///
  /// @param reason why, for students to read
  record AddOptional(LabelledSpan item, String reason) implements KeyChange {}

  /// The item need not be found any more; marking it is fair.
  record MakeOptional(LabelledSpan item) implements KeyChange {}
}
