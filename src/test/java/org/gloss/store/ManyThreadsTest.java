package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ManyThreadsTest {

  @Nested
  @OnH2
  class OnOurH2 implements ManyThreadsCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ManyThreadsCases {}
}
