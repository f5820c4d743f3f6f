package org.gloss.scoring;

import java.util.List;

/// Something in a key that its author should mend or look at.
///
/// @param kind what it is
/// @param items places of the items in the list that was looked at, ascending, at least one
/// @param sentence what and how to mend it
public record KeyRemark(Kind kind, List<Integer> items, String sentence) {

  /// Copies the list.
  public KeyRemark {
    items = List.copyOf(items);
  }

  /// Whether the key can be published with it.
  public Severity severity() {
    return kind.severity;
  }

  /// How bad it is.
  public enum Severity {
    /// The key cannot be published so.
    BLOCKS,
    /// Perhaps it is meant so.
    WORTH_A_LOOK
  }

  /// What it is.
  public enum Kind {
    /// An item that covers no word, or whose core covers none, or that reaches past the text.
    NO_WORDS(Severity.BLOCKS),
    /// An item without a reason.
    NO_REASON(Severity.BLOCKS),
    /// The same words and a shared label, twice.
    DUPLICATE(Severity.BLOCKS),
    /// The same words with a shared label, fair in one item and a trap in another.
    CONTRADICTION(Severity.BLOCKS),
    /// Required items of one preferred label that overlap: a student's marks there are merged.
    MERGING(Severity.WORTH_A_LOOK),
    /// An item inside another with the same preferred label.
    NESTED(Severity.WORTH_A_LOOK),
    /// An item over more than a third of the passage.
    LONG(Severity.WORTH_A_LOOK);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }
  }
}
