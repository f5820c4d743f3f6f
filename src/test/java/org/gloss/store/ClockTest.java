package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ClockTest {

  @Nested
  @OnH2
  class OnOurH2 implements ClockCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ClockCases {}
}
