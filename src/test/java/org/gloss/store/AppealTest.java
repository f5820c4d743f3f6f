package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AppealTest {

  @Nested
  @OnH2
  class OnOurH2 implements AppealCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AppealCases {}
}
