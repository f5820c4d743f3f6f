package org.gloss.store;

import org.junit.jupiter.api.Nested;

class CoTeacherTest {

  @Nested
  @OnH2
  class OnOurH2 implements CoTeacherCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements CoTeacherCases {}
}
