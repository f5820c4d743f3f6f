package org.gloss.exercise.labels;

import java.util.List;

/// Who sees colours how. The three kinds of colour-blindness are simulated, at their full severity,
/// with the matrices of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, in linear light.
public enum ColourVision {
  /// Nothing is missing.
  USUAL("most people", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
  /// Without the long-wave cones: reds are dark.
  PROTANOPIA(
      "people who do not see red (protanopia)",
      List.of(
          0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
          1.051998)),
  /// Without the middle-wave cones: red and green look alike.
  DEUTERANOPIA(
      "people who do not see green (deuteranopia)",
      List.of(
          0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
          0.968881)),
  /// Without the short-wave cones: blue and green look alike.
  TRITANOPIA(
      "people who do not see blue (tritanopia)",
      List.of(
          1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
          0.303900));

  /// The least distance at which two lines can be told apart by colour alone: three times what can
  /// just be noticed between large patches side by side, since a line is thin and its neighbour may
  /// be far away.
  public static final double LEAST_DISTANCE = 0.06;

  private final String who;
  private final List<Double> matrix;

  ColourVision(String who, List<Double> matrix) {
    this.who = who;
    this.matrix = matrix;
  }

  /// Who sees so, in words that continue a sentence.
  public String who() {
    return who;
  }

  /// Whether a text is a colour, `#rrggbb`.
  public static boolean isColour(String text) {
    return Colour.isOne(text);
  }

  /// What a colour `#rrggbb` looks like to them, as `#rrggbb`.
  ///
  /// @throws IllegalArgumentException if it is no colour
  public String seen(String colour) {
    return seen(Colour.of(colour)).hex();
  }

  /// Whether two colours `#rrggbb` can be told apart by them.
  ///
  /// @throws IllegalArgumentException if one is no colour
  public boolean tellsApart(String one, String other) {
    return seen(Colour.of(one)).distance(seen(Colour.of(other))) >= LEAST_DISTANCE;
  }

  private Colour seen(Colour colour) {
    return new Colour(row(0, colour), row(3, colour), row(6, colour));
  }

  private double row(int from, Colour colour) {
    return matrix.get(from) * colour.red()
        + matrix.get(from + 1) * colour.green()
        + matrix.get(from + 2) * colour.blue();
  }
}
