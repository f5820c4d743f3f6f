package org.gloss.store;

import org.junit.jupiter.api.Nested;

class StormTest {

  @Nested
  @OnH2
  class OnOurH2 implements StormCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements StormCases {}
}
