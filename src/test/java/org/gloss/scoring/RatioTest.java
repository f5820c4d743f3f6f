package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void aHalfPercentIsRoundedUp() {
    assertThat(Ratio.of(1, 200).percent()).isEqualTo(1);
    assertThat(Ratio.of(129, 200).percent()).isEqualTo(65);
    assertThat(ratio("0.145", "1").percent()).isEqualTo(15);
    assertThat(ratio("0.14499999999999999999", "1").percent()).isEqualTo(14);
    assertThat(Ratio.of(1, 3).percent()).isEqualTo(33);
  }

  @Test
  void theDoubleIsTheNearest() {
    assertThat(ratio("5.6", "8").nearestDouble()).isEqualTo(0.7);
    assertThat(Ratio.of(1, 3).nearestDouble()).isEqualTo(1.0 / 3);
    assertThat(Ratio.of(0, 7).nearestDouble()).isZero();
  }

  @Test
  void comparesByValueAndIsEqualByParts() {
    assertThat(Ratio.of(1, 2)).isEqualByComparingTo(Ratio.of(2, 4)).isNotEqualTo(Ratio.of(2, 4));
    assertThat(ratio("1.0", "2.00")).isEqualTo(Ratio.of(1, 2));
    assertThat(ratio("10", "20")).isEqualTo(ratio("1e1", "2e1"));
  }

  @Test
  void nothingOfNothingIsNoShare() {
    assertThatThrownBy(() -> Ratio.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ratio.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
