package org.gloss.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.gloss.agreement.Alpha.Defined;
import org.gloss.agreement.Alpha.Reason;
import org.gloss.agreement.Alpha.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementSentenceTest {

  @ParameterizedTest
  @CsvSource({
    "1, agree well: 1.00",
    "0.8, agree well: 0.80",
    "0.7999, 'agree on much, enough for tentative conclusions: 0.79'",
    "0.667, 'agree on much, enough for tentative conclusions: 0.66'",
    "0.6669, 'agree on some of it, too little to rely on one of them alone: 0.66'",
    "0.001, 'agree on some of it, too little to rely on one of them alone: 0.00'",
    "0, agree no more than chance would have it: 0.00"
  })
  void theWordsFollowKrippendorffsBounds(double alpha, String words) {
    assertThat(sentence(new Defined(alpha, 0.1, 0.2), 12, 13))
        .isEqualTo(
            "The two instructors "
                + words
                + " on a scale where 1 is full agreement and 0 is chance (αU, 25 marks).");
  }

  @Test
  void belowChanceItIsSaidHowThatCanBe() {
    assertThat(sentence(new Defined(-3.511, 0.9, 0.2), 23, 19))
        .isEqualTo(
            "The two instructors agree no more than chance would have it: -3.52 on a scale where 1 is full"
                + " agreement and 0 is chance (αU, 42 marks). One long mark over several short ones of the"
                + " same name is enough for that: compare the marks side by side.");
  }

  @Test
  void belowTenUnitsThereAreCountsAndNoFigure() {
    Alpha alpha = new Defined(0.95, 0.1, 0.2);
    assertThat(sentence(alpha, 4, 5))
        .isEqualTo(
            "The two instructors made 9 marks in all (four, five): too few for a figure of"
                + " agreement.");
    assertThat(sentence(alpha, 0, 1, 0))
        .startsWith("The three instructors made 1 mark in all (no,");
    assertThat(sentence(alpha, 5, 5)).contains("0.95");
  }

  @Test
  void withoutAFigureTheReasonIsSaid() {
    assertThat(sentence(new Undefined(Reason.NO_UNIT), 0, 0))
        .isEqualTo("There is no figure of agreement: nobody marked anything.");
    assertThat(sentence(new Undefined(Reason.TOO_FEW_PEOPLE), 12))
        .isEqualTo("There is no figure yet: agreement takes at least two instructors.");
    assertThat(sentence(new Undefined(Reason.NO_VARIATION), 6, 6))
        .startsWith("There is no figure of agreement: the marks could not have differed");
  }

  private static String sentence(Alpha all, Integer... units) {
    return AgreementSentence.of(
        new UnitizedAgreement(List.of(units), all, new TreeMap<>()), "instructors");
  }
}
