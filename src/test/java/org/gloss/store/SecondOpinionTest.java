package org.gloss.store;

import org.junit.jupiter.api.Nested;

class SecondOpinionTest {

  @Nested
  @OnH2
  class OnOurH2 implements SecondOpinionCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements SecondOpinionCases {}
}
