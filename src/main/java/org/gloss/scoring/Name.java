package org.gloss.scoring;

/// How an annotation's label stands to the labels that a key item accepts.
public enum Name {
  /// One of them.
  ACCEPTED,
  /// Of the same family as one of them.
  SAME_FAMILY,
  /// Of another family.
  OTHER
}
