package org.gloss.store;

import org.junit.jupiter.api.Nested;

class JoiningTest {

  @Nested
  @OnH2
  class OnOurH2 implements JoiningCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements JoiningCases {}
}
