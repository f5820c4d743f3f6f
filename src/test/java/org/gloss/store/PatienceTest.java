package org.gloss.store;

import org.junit.jupiter.api.Nested;

class PatienceTest {

  @Nested
  @OnH2
  class OnOurH2 implements PatienceCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements PatienceCases {}
}
