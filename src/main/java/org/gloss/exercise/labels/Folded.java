package org.gloss.exercise.labels;

/// What people type, as one line.
final class Folded {

  private Folded() {}

  /// The text with every run of white space as one space, none at its ends.
  static String text(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }
}
