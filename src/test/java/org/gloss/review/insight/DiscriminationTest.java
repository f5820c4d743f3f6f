package org.gloss.review.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gloss.review.insight.Discrimination.Reason;
import org.junit.jupiter.api.Test;

class DiscriminationTest {

  @Test
  void thePointBiserialFormulaGivesTheSame() {
    Random random = new Random(4);
    int defined = 0;
    for (int round = 0; round < 3_000; round++) {
      int students = 5 + random.nextInt(30);
      List<Boolean> found = new ArrayList<>();
      List<BigDecimal> rest = new ArrayList<>();
      for (int i = 0; i < students; i++) {
        found.add(random.nextBoolean());
        rest.add(BigDecimal.valueOf(random.nextInt(1_000), 2));
      }
      if (Discrimination.of(found, rest) instanceof Discrimination.Defined(double value)) {
        defined++;
        assertThat(value).isCloseTo(textbook(found, rest), within(1e-12)).isBetween(-1.0, 1.0);
      }
    }
    assertThat(defined).isGreaterThan(2_500);
  }

  @Test
  void whatTellsTheClassApartWhollyIsExactlyOneAndItsOppositeExactlyMinusOne() {
    List<Boolean> found = List.of(true, true, false, false, false, true, false);
    List<BigDecimal> same = found.stream().map(one -> points(one ? "2.3" : "0.7")).toList();
    List<BigDecimal> opposite = found.stream().map(one -> points(one ? "0.1" : "0.3")).toList();
    assertThat(Discrimination.of(found, same)).isEqualTo(new Discrimination.Defined(1));
    assertThat(Discrimination.of(found, opposite)).isEqualTo(new Discrimination.Defined(-1));
  }

  @Test
  void whatIsNotRelatedIsZero() {
    List<Boolean> found = List.of(true, false, true, false, true, false);
    List<BigDecimal> rest = Stream.of("1", "1", "2", "2", "3", "3").map(this::points).toList();
    assertThat(Discrimination.of(found, rest)).isEqualTo(new Discrimination.Defined(0));
  }

  @Test
  void fourStudentsAreTooFew() {
    assertUndefined(Reason.TOO_FEW_STUDENTS, List.of(true, false, true, false), 1, 2, 3, 4);
    assertUndefined(Reason.TOO_FEW_STUDENTS, List.of());
  }

  @Test
  void whereNobodyDiffersThereIsNoFigureAndTheReasonIsTold() {
    List<Boolean> all = List.of(true, true, true, true, true);
    List<Boolean> none = List.of(false, false, false, false, false);
    List<Boolean> some = List.of(true, false, true, false, false);
    assertUndefined(Reason.EVERYBODY_FOUND_IT, all, 1, 2, 3, 4, 5);
    assertUndefined(Reason.NOBODY_FOUND_IT, none, 1, 2, 3, 4, 5);
    assertUndefined(Reason.NO_DIFFERENCE_ELSEWHERE, some, 3, 3, 3, 3, 3);
  }

  @Test
  void equalPointsWrittenDifferentlyAreNoDifference() {
    List<BigDecimal> rest = Stream.of("1", "1.0", "1.00", "1", "1.000").map(this::points).toList();
    assertThat(Discrimination.of(List.of(true, false, true, false, false), rest))
        .isEqualTo(new Discrimination.Undefined(Reason.NO_DIFFERENCE_ELSEWHERE));
  }

  @Test
  void everyReasonHasItsOwnWords() {
    assertThat(Stream.of(Reason.values()).map(Reason::words)).doesNotHaveDuplicates();
  }

  @Test
  void oneValueOfEachIsNeededForEverybody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Discrimination.of(List.of(true), List.of()));
  }

  /// `(M₁ − M₀) / s · √(pq)`.
  private static double textbook(List<Boolean> found, List<BigDecimal> rest) {
    double[] all = rest.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    double mean = IntStream.range(0, all.length).mapToDouble(i -> all[i]).average().orElseThrow();
    double variance =
        IntStream.range(0, all.length)
            .mapToDouble(i -> (all[i] - mean) * (all[i] - mean))
            .average()
            .orElseThrow();
    double with = mean(found, all, true);
    double without = mean(found, all, false);
    double p = found.stream().filter(one -> one).count() / (double) all.length;
    return (with - without) / Math.sqrt(variance) * Math.sqrt(p * (1 - p));
  }

  private static double mean(List<Boolean> found, double[] all, boolean wanted) {
    return IntStream.range(0, all.length)
        .filter(i -> found.get(i) == wanted)
        .mapToDouble(i -> all[i])
        .average()
        .orElseThrow();
  }

  private void assertUndefined(Reason reason, List<Boolean> found, int... rest) {
    assertThat(Discrimination.of(found, IntStream.of(rest).mapToObj(BigDecimal::valueOf).toList()))
        .isEqualTo(new Discrimination.Undefined(reason));
  }

  private BigDecimal points(String value) {
    return new BigDecimal(value);
  }
}
