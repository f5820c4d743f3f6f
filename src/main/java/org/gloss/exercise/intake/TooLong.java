package org.gloss.exercise.intake;

/// Refuses texts that are longer than a passage may be.
final class TooLong {

  private TooLong() {}

  /// @param characters how many a text has
  /// @param leniency how many times the limit still passes, where cleaning may shorten it
  /// @throws Unreadable if it has too many
  static void check(long characters, int leniency) throws Unreadable {
    if (characters > (long) Intake.MOST_CHARACTERS * leniency) {
      throw new Unreadable(
          "The text has %,d characters; a passage has at most %,d. Choose the part that your class will read, and paste only that."
              .formatted(characters, Intake.MOST_CHARACTERS));
    }
  }
}
