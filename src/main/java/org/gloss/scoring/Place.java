package org.gloss.scoring;

import java.math.BigDecimal;
import org.gloss.annotation.WordRange;

/// How well the words of an annotation sit on a key item.
public enum Place {
  /// At least half of the core is covered, and at least half of the annotation lies in the extent.
  FULL("1"),
  /// The core is touched, and at least a quarter of the annotation lies in the extent.
  HALF("0.5"),
  /// Neither.
  NONE("0");

  private final BigDecimal share;

  Place(String share) {
    this.share = new BigDecimal(share);
  }

  /// What the place is worth: 1, ½ or 0.
  public BigDecimal share() {
    return share;
  }

  /// The place of an annotation over `words` on an item with these targets.
  public static Place of(WordRange words, Target target) {
    int inCore = words.shared(target.core());
    long inExtent = words.shared(target.extent());
    if (2L * inCore >= target.core().size() && 2 * inExtent >= words.size()) {
      return FULL;
    }
    return inCore > 0 && 4 * inExtent >= words.size() ? HALF : NONE;
  }
}
