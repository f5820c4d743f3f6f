package org.gloss.store;

import org.junit.jupiter.api.Nested;

class DraftKeyTest {

  @Nested
  @OnH2
  class OnOurH2 implements DraftKeyCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements DraftKeyCases {}
}
