package org.gloss.store;

import org.junit.jupiter.api.Nested;

class StudentsTest {

  @Nested
  @OnH2
  class OnOurH2 implements StudentsCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements StudentsCases {}
}
