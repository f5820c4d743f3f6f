package org.gloss.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The four examples of Krippendorff, K. (1995), On the reliability of unitizing contiguous data,
/// Sociological Methodology 25, p. 57 ff.
class Krippendorff1995Test {

  private static final int LENGTH = 24;

  /// Bertha and Bill, John and Jill, Gerret and Gill, Heather and Hill.
  private static final WorkedExample FOUR_PAIRS =
      new WorkedExample()
          .first(2, 8, "A")
          .first(14, 6, "A")
          .second(4, 4, "A")
          .second(15, 2, "A")
          .first(0, 18, "B")
          .second(0, 2, "B")
          .second(2, 1, "B")
          .second(3, 1, "B")
          .second(4, 1, "B")
          .second(5, 1, "B")
          .second(6, 3, "B")
          .second(9, 1, "B")
          .first(2, 6, "C")
          .first(10, 2, "C")
          .first(14, 4, "C")
          .first(20, 2, "C")
          .second(0, 2, "C")
          .second(4, 4, "C")
          .second(10, 4, "C")
          .second(16, 2, "C")
          .second(20, 2, "C")
          .first(0, 2, "D")
          .first(2, 8, "D")
          .first(10, 4, "D")
          .first(14, 6, "D")
          .first(20, 4, "D")
          .second(0, 4, "D")
          .second(4, 4, "D")
          .second(8, 7, "D")
          .second(15, 2, "D")
          .second(17, 7, "D");

  @ParameterizedTest
  @CsvSource({"A, 0.03125", "B, 2.26736", "C, 0.02777", "D, 0.38715"})
  void theObservedDisagreementsAreThePublishedOnes(String label, double published) {
    assertThat(of(label, 1).observed()).isCloseTo(published, within(0.00001));
    assertThat(of(label, 50_000).observed()).isCloseTo(published, within(0.00001));
  }

  /// The paper lets the characters become ever finer. It prints `l + b + 1` in the expected
  /// disagreement where the book of 2004 has `l − b + 1`; that difference is why its values are met
  /// to two decimals only.
  @ParameterizedTest
  @CsvSource({"A, 0.06990, 0.553", "B, 1.17731, -0.926", "C, 0.08642, 0.679", "D, 0.41445, 0.066"})
  void theExpectedDisagreementsAndAlphasNearThePublishedLimits(
      String label, double expected, double alpha) {
    assertThat(of(label, 50_000).expected()).isCloseTo(expected, within(0.005));
    assertThat(of(label, 50_000).alpha()).isCloseTo(alpha, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"5, 0.08234", "50, 0.08600", "500, 0.08638", "5000, 0.08642", "50000, 0.08642"})
  void finerCharactersBringTheExpectedDisagreementOfCToItsLimit(int by, double published) {
    assertThat(of("C", by).expected()).isCloseTo(published, within(0.005));
  }

  private static Alpha.Defined of(String label, int by) {
    UnitizedAgreement agreement = FOUR_PAIRS.stretched(by).agreement(LENGTH * by);
    return (Alpha.Defined) agreement.perLabel().get(label);
  }
}
