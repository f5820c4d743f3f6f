package org.gloss.store;

import org.junit.jupiter.api.Nested;

class LateTest {

  @Nested
  @OnH2
  class OnOurH2 implements LateCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements LateCases {}
}
