package org.gloss.store;

import org.junit.jupiter.api.Nested;

class SavingTest {
  @Nested
  @OnH2
  class OnOurH2 implements SavingCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements SavingCases {}
}
