package org.gloss.exercise.labels;

/// Who uses labels; the drafts of exercises answer. Published versions keep the set that they were
/// published with and are no use in this sense.
public interface LabelUses {

  /// How many key items of drafts use this label of this set.
  int count(String setId, String label);

  /// Relabels every such item (raising its revision), in the caller's transaction.
  void replace(String setId, String from, String to);

  /// Whether any draft names the set.
  boolean uses(String setId);
}
