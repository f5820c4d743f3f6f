package org.gloss.store;

import org.junit.jupiter.api.Nested;

class LoadingTest {

  @Nested
  @OnH2
  class OnOurH2 implements LoadingCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements LoadingCases {}
}
