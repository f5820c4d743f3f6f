package org.gloss.store;

import org.junit.jupiter.api.Nested;

class LiveTest {

  @Nested
  @OnH2
  class OnOurH2 implements LiveCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements LiveCases {}
}
