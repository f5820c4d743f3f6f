package org.gloss.scoring;

import java.math.BigDecimal;

/// How a mark meets a key item.
///
/// @param mark what was marked
/// @param place never [Place#NONE]
/// @param name how its label stands to the item's
/// @param credit weight · place · name, more than 0, exact
public record Match(Mark mark, Place place, Name name, BigDecimal credit) {

  /// @throws IllegalArgumentException if there is nothing in common
  public Match {
    if (place == Place.NONE || credit.signum() <= 0) {
      throw new IllegalArgumentException("pairs without credit do not match");
    }
  }
}
