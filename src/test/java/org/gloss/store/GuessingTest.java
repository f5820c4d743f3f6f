package org.gloss.store;

import org.junit.jupiter.api.Nested;

class GuessingTest {

  @Nested
  @OnH2
  class OnOurH2 implements GuessingCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements GuessingCases {}
}
