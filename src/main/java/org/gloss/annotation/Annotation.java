package org.gloss.annotation;

import java.util.UUID;

/// A span with a label, made by one person.
///
/// @param id made where the annotation was made
/// @param span what it covers
/// @param label id of a label of the exercise's label set
/// @param reason the person's own words, empty when none were written; at most [#LONGEST_REASON]
///   UTF-16 code units
public record Annotation(UUID id, Span span, String label, String reason) {

  /// The longest reason, in UTF-16 code units.
  public static final int LONGEST_REASON = 1000;

  /// @throws IllegalArgumentException if the label is blank or the reason too long
  public Annotation {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an annotation has a label");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
    }
  }
}
