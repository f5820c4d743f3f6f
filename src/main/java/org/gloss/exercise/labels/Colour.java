package org.gloss.exercise.labels;

import java.util.Locale;

/// A colour in linear light, red, green and blue from 0 to 1.
record Colour(double red, double green, double blue) {

  /// Keeps the channels within their bounds.
  Colour {
    red = Math.clamp(red, 0, 1);
    green = Math.clamp(green, 0, 1);
    blue = Math.clamp(blue, 0, 1);
  }

  /// Whether a text is a colour: `#rrggbb`.
  static boolean isOne(String text) {
    return text.matches("#[0-9A-Fa-f]{6}");
  }

  /// The colour `#rrggbb` of sRGB.
  ///
  /// @throws IllegalArgumentException if it is none
  static Colour of(String text) {
    if (!isOne(text)) {
      throw new IllegalArgumentException("no colour: " + text);
    }
    int rgb = Integer.parseInt(text.substring(1), 16);
    return new Colour(linear(rgb >> 16), linear(rgb >> 8), linear(rgb));
  }

  /// The colour as `#rrggbb` of sRGB.
  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", coded(red), coded(green), coded(blue));
  }

  /// How different two colours look: their distance in OKLab (B. Ottosson, "A perceptual color
  /// space for image processing", 2020), 0 to about 1. CSS Color 4 takes 0.02 for the least
  /// difference that can just be noticed.
  double distance(Colour other) {
    double[] one = okLab();
    double[] two = other.okLab();
    return Math.sqrt(square(one[0] - two[0]) + square(one[1] - two[1]) + square(one[2] - two[2]));
  }

  /// Lightness and the two axes of colour, green to red and blue to yellow.
  double[] okLab() {
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double square(double value) {
    return value * value;
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int coded(double value) {
    double coded = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    return (int) Math.round(coded * 255);
  }
}
