package org.gloss.agreement;

/// Krippendorff's αU of one label, or of all; never a number that is none.
public sealed interface Alpha {

  /// A coefficient.
  ///
  /// @param alpha 1 is full agreement, 0 what chance gives, less is worse than chance
  /// @param observed disagreement, 0 or more
  /// @param expected disagreement, more than 0
  record Defined(double alpha, double observed, double expected) implements Alpha {}

  /// There is no coefficient.
  ///
  /// @param reason why
  record Undefined(Reason reason) implements Alpha {}

  /// Why there is no coefficient.
  enum Reason {
    /// Nobody can agree alone.
    TOO_FEW_PEOPLE("agreement takes at least two people"),
    /// There is nowhere to mark.
    EMPTY_TEXT("the text is empty"),
    /// Whether nobody saw anything or nobody looked cannot be told apart.
    NO_UNIT("nobody marked anything"),
    /// Both disagreements are 0: however the same units were thrown, they would agree.
    NO_VARIATION("the marks could not have differed by chance, so agreement shows nothing");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// The reason in words, to be put into a sentence.
    public String words() {
      return words;
    }
  }
}
