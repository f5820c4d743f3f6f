package org.gloss.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/// What an agreement means, in one plain sentence or two. The bounds are Krippendorff's (2004, p.
/// 241): from .800 on one may rely on what people found, from .667 on draw tentative conclusions.
public final class AgreementSentence {

  /// With fewer units in all, counts are told and no coefficient.
  public static final int FEWEST_UNITS = 10;

  /// From here on people agree well.
  public static final double RELIABLE = 0.8;

  /// From here on they agree well enough for tentative conclusions.
  public static final double TENTATIVE = 0.667;

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private AgreementSentence() {}

  /// The sentence.
  ///
  /// @param people what these people are, in the plural: `instructors`, `students`
  public static String of(UnitizedAgreement agreement, String people) {
    int count = agreement.units().size();
    if (count < 2) {
      return "There is no figure yet: agreement takes at least two " + people + ".";
    }
    String who = "The " + number(count) + " " + people;
    String marks = agreement.allUnits() + (agreement.allUnits() == 1 ? " mark" : " marks");
    if (agreement.allUnits() > 0 && agreement.allUnits() < FEWEST_UNITS) {
      return "%s made %s in all%s: too few for a figure of agreement."
          .formatted(who, marks, each(agreement.units()));
    }
    return switch (agreement.all()) {
      case Alpha.Undefined(Alpha.Reason reason) ->
          "There is no figure of agreement: " + reason.words() + ".";
      case Alpha.Defined(double alpha, var _, var _) ->
          "%s %s: %s on a scale where 1 is full agreement and 0 is chance (αU, %s).%s"
              .formatted(who, judged(alpha), shown(alpha), marks, caution(alpha));
    };
  }

  private static String judged(double alpha) {
    if (alpha >= RELIABLE) {
      return "agree well";
    }
    if (alpha >= TENTATIVE) {
      return "agree on much, enough for tentative conclusions";
    }
    return alpha > 0
        ? "agree on some of it, too little to rely on one of them alone"
        : "agree no more than chance would have it";
  }

  /// αU squares lengths, which surprises people most where it is negative.
  private static String caution(double alpha) {
    return alpha < 0
        ? " One long mark over several short ones of the same name is enough for that: compare the marks"
            + " side by side."
        : "";
  }

  /// Two decimals, never rounded up, so that no figure seems to reach what it does not.
  private static String shown(double alpha) {
    return BigDecimal.valueOf(alpha).setScale(2, RoundingMode.FLOOR).toPlainString();
  }

  private static String each(List<Integer> units) {
    return units.size() > NUMBERS.size() - 1
        ? ""
        : units.stream()
            .map(AgreementSentence::number)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }
}
