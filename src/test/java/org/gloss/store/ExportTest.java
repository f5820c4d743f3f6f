package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ExportTest {

  @Nested
  @OnH2
  class OnOurH2 implements ExportCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ExportCases {}
}
