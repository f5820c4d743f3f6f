package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ClassTest {
  @Nested
  @OnH2
  class OnOurH2 implements ClassCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ClassCases {}
}
