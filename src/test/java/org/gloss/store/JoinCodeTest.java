package org.gloss.store;

import org.junit.jupiter.api.Nested;

class JoinCodeTest {

  @Nested
  @OnH2
  class OnOurH2 implements JoinCodeCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements JoinCodeCases {}
}
