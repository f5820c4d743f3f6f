package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AccountMigrationTest {

  @Nested
  @OnH2
  class OnOurH2 implements AccountMigrationCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AccountMigrationCases {}
}
