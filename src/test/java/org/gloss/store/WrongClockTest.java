package org.gloss.store;

import org.junit.jupiter.api.Nested;

class WrongClockTest {

  @Nested
  @OnH2
  class OnOurH2 implements WrongClockCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements WrongClockCases {}
}
