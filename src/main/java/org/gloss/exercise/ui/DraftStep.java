package org.gloss.exercise.ui;

import java.util.Optional;
import java.util.stream.Stream;

/// The steps of writing an exercise, in the order in which they are shown; any may be opened first.
enum DraftStep {
  TEXT("text", "Text"),
  ABOUT("about", "About"),
  KEY("key", "Key"),
  PUBLISH("publish", "Check and publish");

  private final String word;
  private final String title;

  DraftStep(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /// The word in addresses.
  String word() {
    return word;
  }

  /// For people.
  String title() {
    return title;
  }

  /// The step with this word, empty if there is none.
  static Optional<DraftStep> of(String word) {
    return Stream.of(values()).filter(step -> step.word.equals(word)).findFirst();
  }
}
