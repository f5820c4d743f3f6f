package org.gloss.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.gloss.agreement.Alpha.Reason;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.junit.jupiter.api.Test;

class UnitizedAgreementTest {

  private static final int CASES = 3_000;

  @Test
  void itEqualsItsDefinitionOnRandomMarkings() {
    int defined = 0;
    for (Raters raters : crowded().toList()) {
      UnitizedAgreement agreement = raters.agreement();
      for (String label : raters.labels()) {
        SlowAlpha slow = SlowAlpha.of(raters.length(), raters.spans(), label);
        if (agreement.perLabel().get(label) instanceof Alpha.Defined alpha) {
          near(alpha.observed(), slow.observed(), raters);
          near(alpha.expected(), slow.expected(), raters);
          near(alpha.alpha(), 1 - slow.observed() / slow.expected(), raters);
          defined++;
        } else {
          assertThat(slow.expected()).isZero();
        }
      }
      if (agreement.all() instanceof Alpha.Defined all) {
        near(all.alpha(), SlowAlpha.overall(raters.length(), raters.spans()), raters);
      }
    }
    assertThat(defined).isGreaterThan(2 * CASES);
  }

  @Test
  void itEqualsAnotherLibraryWhereNothingOverlaps() {
    for (int seed = 0; seed < 200; seed++) {
      Raters raters = Raters.tidy(seed);
      UnitizingAnnotationStudy study =
          new UnitizingAnnotationStudy(raters.spans().size(), raters.length());
      for (int i = 0; i < raters.spans().size(); i++) {
        for (LabelledSpan marked : raters.spans().get(i)) {
          study.addUnit(marked.span().start(), marked.span().length(), i, marked.label());
        }
      }
      KrippendorffAlphaUnitizingAgreement other = new KrippendorffAlphaUnitizingAgreement(study);
      UnitizedAgreement agreement = raters.agreement();
      for (String label : raters.labels()) {
        Alpha.Defined alpha = (Alpha.Defined) agreement.perLabel().get(label);
        near(alpha.alpha(), other.calculateCategoryAgreement(label), raters);
      }
      near(((Alpha.Defined) agreement.all()).alpha(), other.calculateAgreement(), raters);
    }
  }

  @Test
  void theOrderOfPeopleAndSpansIsIrrelevant() {
    Random random = new Random(5);
    for (Raters raters : crowded().toList()) {
      List<List<LabelledSpan>> shuffled = new ArrayList<>();
      for (List<LabelledSpan> one : raters.spans()) {
        List<LabelledSpan> other = new ArrayList<>(one);
        Collections.shuffle(other, random);
        shuffled.add(other);
      }
      Collections.shuffle(shuffled, random);
      UnitizedAgreement other = UnitizedAgreement.of(raters.length(), shuffled);
      assertThat(other.all()).isEqualTo(raters.agreement().all());
      assertThat(other.perLabel()).isEqualTo(raters.agreement().perLabel());
    }
  }

  @Test
  void whoMarkedTheSameAgreesFully() {
    for (Raters raters : crowded().toList()) {
      List<LabelledSpan> one = raters.spans().getFirst();
      UnitizedAgreement same = UnitizedAgreement.of(raters.length(), List.of(one, one, one));
      if (same.all() instanceof Alpha.Defined all) {
        assertThat(all.alpha()).isEqualTo(1);
        assertThat(all.observed()).isZero();
      }
    }
  }

  @Test
  void movingAllSpansBetweenTheSameEmptyEndsChangesOnlyWhatChanceExpects() {
    for (Raters raters : crowded().toList()) {
      Raters moved = moved(raters, 3, 4);
      Raters movedBack = moved(raters, 4, 3);
      for (String label : raters.labels()) {
        if (moved.agreement().perLabel().get(label) instanceof Alpha.Defined alpha) {
          Alpha.Defined back = (Alpha.Defined) movedBack.agreement().perLabel().get(label);
          assertThat(alpha.observed()).isEqualTo(back.observed());
        }
      }
    }
  }

  @Test
  void readingTheTextBackwardsChangesNothing() {
    for (Raters raters : crowded().toList()) {
      List<List<LabelledSpan>> mirrored =
          raters.spans().stream()
              .map(one -> one.stream().map(marked -> mirrored(raters, marked)).toList())
              .toList();
      UnitizedAgreement other = UnitizedAgreement.of(raters.length(), mirrored);
      assertThat(other.all()).isEqualTo(raters.agreement().all());
    }
  }

  @Test
  void splittingASpanIntoOverlappingPartsChangesNothing() {
    UnitizedAgreement whole =
        UnitizedAgreement.of(50, List.of(List.of(at(5, 20)), List.of(at(7, 22))));
    UnitizedAgreement parts =
        UnitizedAgreement.of(
            50, List.of(List.of(at(14, 20), at(5, 9), at(8, 15)), List.of(at(7, 22))));
    UnitizedAgreement touching =
        UnitizedAgreement.of(50, List.of(List.of(at(5, 9), at(9, 20)), List.of(at(7, 22))));
    assertThat(parts).isEqualTo(whole);
    assertThat(touching.all()).isNotEqualTo(whole.all());
    assertThat(touching.units()).containsExactly(2, 1);
  }

  @Test
  void withoutMeaningItIsUndefinedAndSaysWhy() {
    assertThat(UnitizedAgreement.of(9, List.of()).all()).isEqualTo(why(Reason.TOO_FEW_PEOPLE));
    UnitizedAgreement alone = UnitizedAgreement.of(9, List.of(List.of(at(1, 2))));
    assertThat(alone.all()).isEqualTo(why(Reason.TOO_FEW_PEOPLE));
    assertThat(alone.perLabel()).containsExactly(java.util.Map.entry("x", alone.all()));
    assertThat(UnitizedAgreement.of(0, List.of(List.of(), List.of())).all())
        .isEqualTo(why(Reason.EMPTY_TEXT));
    assertThat(UnitizedAgreement.of(9, List.of(List.of(), List.of())).all())
        .isEqualTo(why(Reason.NO_UNIT));
    UnitizedAgreement full = UnitizedAgreement.of(1, List.of(List.of(at(0, 1)), List.of(at(0, 1))));
    assertThat(full.all()).isEqualTo(why(Reason.NO_VARIATION));
    assertThat(full.perLabel().get("x")).isEqualTo(why(Reason.NO_VARIATION));
  }

  @Test
  void spansPastTheTextAndNegativeLengthsAreRefused() {
    assertThatThrownBy(() -> UnitizedAgreement.of(9, List.of(List.of(at(1, 10)), List.of())))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> UnitizedAgreement.of(-1, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sumsThatSixtyFourBitsDoNotHoldAreStillExact() {
    int length = Integer.MAX_VALUE;
    List<List<LabelledSpan>> raters = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      raters.add(List.of(at(i, length - 1)));
    }
    Alpha.Defined alpha = (Alpha.Defined) UnitizedAgreement.of(length, raters).all();
    BigInteger squares = BigInteger.ZERO;
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        squares = squares.add(BigInteger.valueOf((long) (i - j) * (i - j)));
      }
    }
    double observed = squares.doubleValue() / (300.0 * 299 * length * length);
    assertThat(alpha.observed()).isCloseTo(observed, within(observed * 1e-14));
    SlowAlpha slow = SlowAlpha.of(length, raters, "x");
    assertThat(alpha.expected()).isCloseTo(slow.expected(), within(slow.expected() * 1e-9));
  }

  private static Stream<Raters> crowded() {
    return IntStream.range(0, CASES).mapToObj(Raters::crowded);
  }

  private static void near(double actual, double wanted, Raters raters) {
    assertThat(actual)
        .as(raters::toString)
        .isCloseTo(wanted, within(1e-9 * Math.max(1, Math.abs(wanted))));
  }

  private static Raters moved(Raters raters, int before, int after) {
    return new Raters(
        before + raters.length() + after,
        raters.spans().stream()
            .map(
                one ->
                    one.stream()
                        .map(
                            marked ->
                                new LabelledSpan(
                                    new Span(
                                        marked.span().start() + before,
                                        marked.span().end() + before),
                                    marked.label()))
                        .toList())
            .toList());
  }

  private static LabelledSpan mirrored(Raters raters, LabelledSpan marked) {
    Span span =
        new Span(raters.length() - marked.span().end(), raters.length() - marked.span().start());
    return new LabelledSpan(span, marked.label());
  }

  private static LabelledSpan at(int start, int end) {
    return new LabelledSpan(new Span(start, end), "x");
  }

  private static Alpha why(Reason reason) {
    return new Alpha.Undefined(reason);
  }
}
