package org.gloss.store;

import org.junit.jupiter.api.Nested;

class RosterTest {

  @Nested
  @OnH2
  class OnOurH2 implements RosterCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements RosterCases {}
}
