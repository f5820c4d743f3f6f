package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ResultsTest {

  @Nested
  @OnH2
  class OnOurH2 implements ResultsCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ResultsCases {}
}
