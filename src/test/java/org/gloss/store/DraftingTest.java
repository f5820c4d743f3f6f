package org.gloss.store;

import org.junit.jupiter.api.Nested;

class DraftingTest {

  @Nested
  @OnH2
  class OnOurH2 implements DraftingCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements DraftingCases {}
}
