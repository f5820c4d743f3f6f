package org.gloss.store;

import org.junit.jupiter.api.Nested;

class BankTest {

  @Nested
  @OnH2
  class OnOurH2 implements BankCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements BankCases {}
}
