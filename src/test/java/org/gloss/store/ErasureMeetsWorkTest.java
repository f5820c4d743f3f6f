package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ErasureMeetsWorkTest {

  @Nested
  @OnH2
  class OnOurH2 implements ErasureMeetsWorkCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ErasureMeetsWorkCases {}
}
