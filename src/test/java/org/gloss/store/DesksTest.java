package org.gloss.store;

import org.junit.jupiter.api.Nested;

class DesksTest {

  @Nested
  @OnH2
  class OnOurH2 implements DesksCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements DesksCases {}
}
