package org.gloss.store;

import org.junit.jupiter.api.Nested;

class MergingTest {

  @Nested
  @OnH2
  class OnOurH2 implements MergingCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements MergingCases {}
}
