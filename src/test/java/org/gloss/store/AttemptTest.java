package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AttemptTest {

  @Nested
  @OnH2
  class OnOurH2 implements AttemptCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AttemptCases {}
}
