package org.gloss.review.heat;

import java.util.Arrays;

/// How well two colours can be told apart, by WCAG 2.2.
public final class Contrast {

  private Contrast() {}

  /// Contrast ratio of two colours in the form `rgb(1, 2, 3)`, 1 to 21.
  public static double between(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    double[] linear =
        Arrays.stream(colour.replaceAll("[^0-9,]", "").split(","))
            .mapToDouble(part -> Double.parseDouble(part) / 255)
            .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
}
