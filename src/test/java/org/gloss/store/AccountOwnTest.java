package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AccountOwnTest {

  @Nested
  @OnH2
  class OnOurH2 implements AccountOwnCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AccountOwnCases {}
}
