package org.gloss.store;

import org.junit.jupiter.api.Nested;

class RoundTripTest {

  @Nested
  @OnH2
  class OnOurH2 implements RoundTripCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements RoundTripCases {}
}
