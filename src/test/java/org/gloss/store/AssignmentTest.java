package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AssignmentTest {

  @Nested
  @OnH2
  class OnOurH2 implements AssignmentCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AssignmentCases {}
}
