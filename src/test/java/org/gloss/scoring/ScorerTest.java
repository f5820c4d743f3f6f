package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Span;
import org.gloss.scoring.Scoresheet.Counts;
import org.gloss.scoring.ScoringRules.Mode;
import org.gloss.scoring.ScoringRules.Preset;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final ScoringRules PRACTICE = new ScoringRules(Preset.BALANCED, Mode.PRACTICE);

  @Test
  void theWorkedExampleOfTheSpecificationIs70Percent() {
    Scoresheet sheet = workedExample().score();

    assertThat(sheet.score()).isEqualTo(ratio("5.6", "8"));
    assertThat(sheet.score().percent()).isEqualTo(70);
    assertThat(sheet.spotting()).contains(ratio("6.5", "8"));
    assertThat(sheet.naming()).contains(ratio("5", "7"));
    assertThat(sheet.restraint()).isEqualTo(ratio("7", "9"));
    assertThat(sheet.counts()).isEqualTo(new Counts(4, 2, 1, 1, 0, 2, 0));
  }

  @Test
  void theWorkedExampleIs81PercentWhenOnlyThePlaceCounts() {
    Scoresheet sheet = workedExample().with(new ScoringRules(Preset.SPOTTING, Mode.TEST)).score();

    assertThat(sheet.score()).isEqualTo(ratio("6.5", "8"));
    assertThat(sheet.score().percent()).isEqualTo(81);
  }

  @Test
  void anotherFamilysNameIsWorthNothingUnderNamingAndSoDoesNotMatch() {
    Scoresheet sheet = workedExample().with(new ScoringRules(Preset.NAMING, Mode.TEST)).score();

    assertThat(sheet.counts()).isEqualTo(new Counts(4, 1, 1, 2, 0, 3, 1));
    assertThat(sheet.score()).isEqualTo(ratio("4.5", "8"));
  }

  @Test
  void aThirdExtraCostsHalfAPointOfAnEightItemKey() {
    assertThat(workedExample().mark(150, 151, "c1").score().score()).isEqualTo(ratio("5.1", "8"));
  }

  @Test
  void extrasNeverCostInPractice() {
    Case given = workedExample().mark(150, 151, "c1").mark(152, 153, "c1").with(PRACTICE);
    assertThat(given.score().score()).isEqualTo(ratio("5.6", "8"));
    assertThat(given.score().counts().costing()).isZero();
  }

  @Test
  void aScoreNeverFallsBelowNothing() {
    Case given = Case.ofWords(40).item(0, 1, "a1");
    for (int word = 4; word < 40; word += 2) {
      given = given.mark(word, word + 1, "b1");
    }
    assertThat(given.score().score()).isEqualTo(ratio("0", "1"));
    assertThat(given.score().restraint()).isEqualTo(ratio("0", "18"));
  }

  @Test
  void aCleanPassageForgivesOneExtraAndTakesAQuarterForEachFurtherOne() {
    Case clean = Case.ofWords(40);
    assertThat(clean.score().score()).isEqualByComparingTo(Ratio.ONE);
    assertThat(clean.mark(0, 1, "a1").score().score()).isEqualByComparingTo(Ratio.ONE);
    Case three = clean.mark(0, 1, "a1").mark(2, 3, "a1").mark(4, 5, "a1");
    assertThat(three.score().score()).isEqualTo(ratio("2", "4"));
    assertThat(three.mark(6, 9, "b1").mark(10, 11, "c1").mark(12, 15, "c2").score().score())
        .isEqualTo(ratio("0", "4"));
    assertThat(three.with(PRACTICE).score().score()).isEqualByComparingTo(Ratio.ONE);
  }

  @Test
  void whatIsUndefinedIsAbsentAndRestraintWithoutMarksIsWhole() {
    Scoresheet clean = Case.ofWords(5).score();
    assertThat(clean.spotting()).isEmpty();
    assertThat(clean.naming()).isEmpty();
    assertThat(clean.restraint()).isEqualTo(Ratio.ONE);

    Scoresheet missed = Case.ofWords(5).item(0, 1, "a1").score();
    assertThat(missed.spotting()).contains(ratio("0", "1"));
    assertThat(missed.naming()).isEmpty();
    assertThat(missed.items()).first().isInstanceOf(ItemOutcome.Missed.class);
  }

  @Test
  void anEmptyPassageScoresOne() {
    assertThat(Case.ofText("").score().score()).isEqualByComparingTo(Ratio.ONE);
  }

  @Test
  void anOptionalItemMakesAnAcceptedLabelAlsoFairHoweverOften() {
    Case given =
        Case.ofWords(40)
            .item(0, 1, "a1")
            .item(10, 20, "1", Status.OPTIONAL, "b1")
            .mark(10, 14, "b1")
            .mark(15, 20, "b1")
            .mark(10, 20, "b2");
    Scoresheet sheet = given.score();
    assertThat(sheet.counts().alsoFair()).isEqualTo(2);
    assertThat(sheet.counts().extras()).isEqualTo(1);
    assertThat(sheet.restraint()).isEqualTo(ratio("2", "3"));
  }

  @Test
  void anExtraOnATrapNamesTheTrapThatTemptsToItsLabelBeforeOthers() {
    Case given =
        Case.ofWords(40)
            .item(10, 14, "1", Status.TRAP, "a1")
            .item(10, 14, "1", Status.TRAP, "b1")
            .mark(10, 14, "b1")
            .mark(11, 13, "c1")
            .mark(30, 31, "c1");
    List<MarkOutcome> marks = given.score().marks();
    assertThat(trapLabels(marks.get(0))).containsExactly("b1");
    assertThat(trapLabels(marks.get(1))).containsExactly("a1");
    assertThat(trapLabels(marks.get(2))).isEmpty();
  }

  @Test
  void overlappingAnnotationsWithOneLabelAreOneMarkAndEachPartHasItsOutcome() {
    Case given =
        Case.ofWords(40)
            .item(0, 6, "a1")
            .mark(0, 3, "a1")
            .mark(4, 6, "a1")
            .mark(2, 5, "a1")
            .mark(6, 7, "a1");
    Scoresheet sheet = given.score();
    assertThat(sheet.counts().marks()).isEqualTo(2);
    MarkOutcome whole = sheet.outcomeOf(given.annotations().get(0).id()).orElseThrow();
    assertThat(whole.mark().words().size()).isEqualTo(6);
    assertThat(whole.mark().parts()).hasSize(3);
    assertThat(sheet.outcomeOf(given.annotations().get(2).id())).contains(whole);
    assertThat(sheet.outcomeOf(given.annotations().get(3).id()))
        .get()
        .isInstanceOf(MarkOutcome.Extra.class);
  }

  @Test
  void annotationsOverDifferentLettersOfTheSameWordAreOneMark() {
    Case given = Case.ofText("extraordinary words").item(0, 1, "a1");
    given = given.plus(given.annotation(new Span(0, 5), "a1"));
    given = given.plus(given.annotation(new Span(5, 13), "a1"));
    assertThat(given.score().counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void outcomesSayHowWellAnItemWasMet() {
    Case given =
        Case.ofWords(100)
            .item(0, 4, "a1")
            .item(20, 24, "a1")
            .item(40, 44, "a1")
            .item(60, 64, "a1")
            .mark(0, 4, "a1")
            .mark(20, 21, "a1")
            .mark(40, 41, "a2")
            .mark(70, 71, "a1");
    Scoresheet sheet = given.score();
    assertThat(sheet.items())
        .satisfiesExactly(
            item -> assertThat(item).isInstanceOf(ItemOutcome.Found.class),
            item -> assertThat(item).isInstanceOf(ItemOutcome.Partly.class),
            item -> assertThat(item).isInstanceOf(ItemOutcome.FoundOtherName.class),
            item -> assertThat(item).isInstanceOf(ItemOutcome.Missed.class));
    assertThat(sheet.items().get(2))
        .isInstanceOfSatisfying(
            ItemOutcome.FoundOtherName.class,
            found -> assertThat(found.match().credit()).isEqualByComparingTo("0.35"));
  }

  @Test
  void sumsOfAwkwardWeightsAreExact() {
    Case given = Case.ofWords(100);
    for (int i = 0; i < 9; i++) {
      given = given.item(i * 10, i * 10 + 1, "1.1", Status.REQUIRED, "a1");
      given = given.mark(i * 10, i * 10 + 1, "a2");
    }
    assertThat(given.score().score()).isEqualTo(ratio("6.93", "9.9"));
    assertThat(given.score().score().nearestDouble()).isEqualTo(0.7);
  }

  @Test
  void aLabelWithoutFamilyIsRefused() {
    assertThatThrownBy(() -> Case.ofWords(5).mark(0, 1, "x").score())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x");
    for (Status status : Status.values()) {
      assertThatThrownBy(() -> Case.ofWords(5).item(0, 1, "1", status, "x").score())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noOffsetPastTheTextNegativeOrReversedIsEverAccepted() {
    Case given = Case.ofText("three short words");
    assertThatThrownBy(() -> given.plus(given.annotation(new Span(14, 18), "a1")).score())
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(5, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnnotationThatCoversNoWordIsRefused() {
    Case given = Case.ofText("one — two");
    Annotation dash = given.annotation(new Span(3, 6), "a1");
    assertThatThrownBy(() -> given.plus(dash).score())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("covers no word");
  }

  /// 8 items of weight 1; 4 found, 1 with a label of the same family, 1 with half place, 1 with
  /// another family's label; 2 extras.
  private static Case workedExample() {
    Case given = Case.ofWords(160);
    for (int i = 0; i < 8; i++) {
      given = given.item(i * 10, i * 10 + 4, "a1");
    }
    for (int i = 0; i < 4; i++) {
      given = given.mark(i * 10, i * 10 + 4, "a1");
    }
    return given
        .mark(40, 44, "a2")
        .mark(50, 51, "a1")
        .mark(60, 64, "b1")
        .mark(100, 104, "a1")
        .mark(110, 112, "b1");
  }

  private static List<String> trapLabels(MarkOutcome outcome) {
    return switch (outcome) {
      case MarkOutcome.Extra(var _, var trap) ->
          trap.map(target -> target.item().labels()).orElse(List.of());
      case MarkOutcome.Matched _, MarkOutcome.AlsoFair _ ->
          throw new AssertionError("not an extra: " + outcome);
    };
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
