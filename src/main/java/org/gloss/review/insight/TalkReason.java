package org.gloss.review.insight;

/// Why an item deserves talk, the most first.
public enum TalkReason {
  /// The discrimination lies below 0 by more than one standard error, which is `1 / √(n − 1)` for n
  /// students: perhaps the key is wrong there.
  CONTRARY("Those who did well elsewhere found it less often: look at the key again."),
  /// Between a quarter and three quarters found it.
  DIVIDED("The class is divided."),
  /// Fewer than a quarter found it.
  MISSED("Few found it."),
  /// More than three quarters found it.
  FOUND("Most found it.");

  private final String words;

  TalkReason(String words) {
    this.words = words;
  }

  /// One sentence.
  public String words() {
    return words;
  }

  static TalkReason of(int found, int students, Discrimination discrimination) {
    if (discrimination instanceof Discrimination.Defined(double value)
        && value < 0
        && value * value * (students - 1) > 1) {
      return CONTRARY;
    }
    if (4 * found < students) {
      return MISSED;
    }
    return 4 * found > 3 * students ? FOUND : DIVIDED;
  }
}
