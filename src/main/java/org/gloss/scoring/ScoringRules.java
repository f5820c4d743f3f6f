package org.gloss.scoring;

import java.math.BigDecimal;

/// The rules of one comparison.
///
/// @param preset how much another name than an accepted one is worth
/// @param mode whether extras cost
public record ScoringRules(Preset preset, Mode mode) {

  /// Balanced, as a test: what holds where nothing is said.
  public static final ScoringRules USUAL = new ScoringRules(Preset.BALANCED, Mode.TEST);

  /// How much a name is worth that is not accepted, from 0 to 1.
  public enum Preset {
    /// Only the place counts.
    SPOTTING("1", "1"),
    /// Place before name.
    BALANCED("0.7", "0.4"),
    /// The name counts as much as the place.
    NAMING("0.5", "0");

    private final BigDecimal sameFamily;
    private final BigDecimal other;

    Preset(String sameFamily, String other) {
      this.sameFamily = new BigDecimal(sameFamily);
      this.other = new BigDecimal(other);
    }

    /// What a name is worth, 0 to 1; an accepted one is always worth 1.
    public BigDecimal worth(Name name) {
      return switch (name) {
        case ACCEPTED -> BigDecimal.ONE;
        case SAME_FAMILY -> sameFamily;
        case OTHER -> other;
      };
    }
  }

  /// What extras do.
  public enum Mode {
    /// Some are free, each further one costs.
    TEST,
    /// All are free.
    PRACTICE
  }
}
