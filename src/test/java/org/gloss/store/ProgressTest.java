package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ProgressTest {

  @Nested
  @OnH2
  class OnOurH2 implements GrowthCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements GrowthCases {}
}
