package org.gloss.store;

import org.junit.jupiter.api.Nested;

class WorkTimeTest {

  @Nested
  @OnH2
  class OnOurH2 implements WorkTimeCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements WorkTimeCases {}
}
