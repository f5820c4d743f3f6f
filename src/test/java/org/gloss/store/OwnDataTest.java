package org.gloss.store;

import org.junit.jupiter.api.Nested;

class OwnDataTest {

  @Nested
  @OnH2
  class OnOurH2 implements OwnDataCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements OwnDataCases {}
}
