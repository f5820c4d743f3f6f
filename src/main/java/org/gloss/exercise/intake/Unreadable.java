package org.gloss.exercise.intake;

/// A source from which no text can be taken; the message is for the person who gave it.
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final String words;

  Unreadable(String words) {
    super(words, null, false, false);
    this.words = words;
  }

  /// What is wrong and how to mend it.
  String words() {
    return words;
  }
}
