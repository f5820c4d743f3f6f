package org.gloss.exercise.labels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a label's line is drawn.
public enum LinePattern {
  /// One line.
  SOLID("solid", "One line"),
  /// Two lines.
  DOUBLE("double", "Two lines"),
  /// Short dashes.
  DASHES("dashes", "Dashes"),
  /// Dots.
  DOTS("dots", "Dots"),
  /// A wave.
  WAVE("wave", "Wave"),
  /// Long dashes.
  LONG_DASHES("long-dashes", "Long dashes"),
  /// Dash and dot by turns.
  DASH_DOT("dash-dot", "Dash and dot"),
  /// A thick line.
  THICK("thick", "Thick line"),
  /// Two thin lines.
  THIN_DOUBLE("thin-double", "Two thin lines"),
  /// A narrow wave.
  SHORT_WAVE("short-wave", "Narrow wave");

  private final String word;
  private final String shown;

  LinePattern(String word, String shown) {
    this.word = word;
    this.shown = shown;
  }

  /// What files call it.
  public String word() {
    return word;
  }

  /// What people call it.
  public String shown() {
    return shown;
  }

  /// The pattern that files call so, empty if there is none.
  public static Optional<LinePattern> of(String word) {
    return all().stream().filter(pattern -> pattern.word.equals(word)).findFirst();
  }

  /// All of them, the plainest first.
  public static List<LinePattern> all() {
    return Stream.of(values()).toList();
  }
}
