package org.gloss.exercise.file;

import java.util.Optional;

/// Contrast of colours as WCAG 2.2 defines it, 1 to 21.
final class Contrast {

  private static final double WHITE = 1;
  private static final double DARK = luminance(0x1b1b1f);

  private Contrast() {}

  /// Contrast of `#rrggbb` with white; empty if it is no colour.
  static Optional<Double> onWhite(String colour) {
    return parsed(colour).map(rgb -> ratio(luminance(rgb), WHITE));
  }

  /// Contrast of `#rrggbb` with the dark page `#1b1b1f`; empty if it is no colour.
  static Optional<Double> onDark(String colour) {
    return parsed(colour).map(rgb -> ratio(luminance(rgb), DARK));
  }

  private static Optional<Integer> parsed(String colour) {
    return colour.matches("#[0-9A-Fa-f]{6}")
        ? Optional.of(Integer.parseInt(colour.substring(1), 16))
        : Optional.empty();
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
