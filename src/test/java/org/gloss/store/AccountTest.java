package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AccountTest {

  @Nested
  @OnH2
  class OnOurH2 implements AccountCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AccountCases {}
}
