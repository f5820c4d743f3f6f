package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ImportTest {

  @Nested
  @OnH2
  class OnOurH2 implements ImportCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ImportCases {}
}
