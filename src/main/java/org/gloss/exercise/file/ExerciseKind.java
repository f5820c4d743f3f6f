package org.gloss.exercise.file;

/// What is to be found in an exercise.
public enum ExerciseKind {
  /// Devices of a real text.
  PASSAGE("passage"),
  /// Nothing.
  CLEAN("clean"),
  /// The devices of another passage, used by another speaker.
  TWIN("twin"),
  /// One device a paragraph, for practice.
  WARM_UP("warm-up");

  private final String word;

  ExerciseKind(String word) {
    this.word = word;
  }

  /// The word in files.
  public String word() {
    return word;
  }

  static ExerciseKind of(String word) {
    return switch (word) {
      case "clean" -> CLEAN;
      case "twin" -> TWIN;
      case "warm-up" -> WARM_UP;
      default -> PASSAGE;
    };
  }
}
