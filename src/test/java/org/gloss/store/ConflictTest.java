package org.gloss.store;

import org.junit.jupiter.api.Nested;

class ConflictTest {

  @Nested
  @OnH2
  class OnOurH2 implements ConflictCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements ConflictCases {}
}
