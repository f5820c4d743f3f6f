package org.gloss.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The worked example of Krippendorff, K. (2004), Content Analysis, 2nd edition, p. 251 ff.: a
/// continuum of 300 from 150 on, two observers, two categories.
class Krippendorff2004Test {

  private static final double AS_PRINTED = 0.00005;

  private final UnitizedAgreement agreement =
      new WorkedExample()
          .first(75, 70, "c")
          .first(220, 30, "c")
          .second(70, 80, "c")
          .second(205, 20, "c")
          .second(250, 20, "c")
          .first(30, 60, "k")
          .first(150, 50, "k")
          .second(30, 60, "k")
          .second(150, 50, "k")
          .agreement(300);

  @Test
  void categoryC() {
    Alpha.Defined c = (Alpha.Defined) agreement.perLabel().get("c");
    assertThat(c.observed()).isCloseTo(0.0144, within(AS_PRINTED));
    assertThat(c.expected()).isCloseTo(0.0532, within(AS_PRINTED));
    assertThat(c.alpha()).isCloseTo(0.7286, within(AS_PRINTED));
  }

  @Test
  void categoryKIsAgreedOn() {
    Alpha.Defined k = (Alpha.Defined) agreement.perLabel().get("k");
    assertThat(k.observed()).isZero();
    assertThat(k.expected()).isCloseTo(0.0490, within(AS_PRINTED));
    assertThat(k.alpha()).isEqualTo(1);
  }

  @Test
  void bothTogether() {
    assertThat(((Alpha.Defined) agreement.all()).alpha()).isCloseTo(0.859, within(0.0005));
    assertThat(agreement.units()).containsExactly(4, 5);
  }
}
