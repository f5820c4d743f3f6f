package org.gloss.store;

import org.junit.jupiter.api.Nested;

class KeyMeetsWorkTest {

  @Nested
  @OnH2
  class OnOurH2 implements KeyMeetsWorkCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements KeyMeetsWorkCases {}
}
