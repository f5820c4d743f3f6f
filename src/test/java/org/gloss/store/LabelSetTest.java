package org.gloss.store;

import org.junit.jupiter.api.Nested;

class LabelSetTest {

  @Nested
  @OnH2
  class OnOurH2 implements LabelSetCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements LabelSetCases {}
}
