package org.gloss.store;

import org.junit.jupiter.api.Nested;

class KeyRevisionTest {

  @Nested
  @OnH2
  class OnOurH2 implements KeyRevisionCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements KeyRevisionCases {}
}
