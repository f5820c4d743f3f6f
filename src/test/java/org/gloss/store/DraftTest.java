package org.gloss.store;

import org.junit.jupiter.api.Nested;

class DraftTest {

  @Nested
  @OnH2
  class OnOurH2 implements DraftCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements DraftCases {}
}
