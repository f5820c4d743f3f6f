package org.gloss.store;

import org.junit.jupiter.api.Nested;

class RegradeTest {

  @Nested
  @OnH2
  class OnOurH2 implements RegradeCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements RegradeCases {}
}
