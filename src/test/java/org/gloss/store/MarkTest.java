package org.gloss.store;

import org.junit.jupiter.api.Nested;

class MarkTest {

  @Nested
  @OnH2
  class OnOurH2 implements MarkCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements MarkCases {}
}
