package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ErasureTest {

  @Nested
  @OnH2
  class OnOurH2 implements ErasureCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ErasureCases {}
}
