package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AccountSetupTest {

  @Nested
  @OnH2
  class OnOurH2 implements AccountSetupCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AccountSetupCases {}
}
