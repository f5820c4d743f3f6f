package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AccountPeopleTest {

  @Nested
  @OnH2
  class OnOurH2 implements AccountPeopleCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AccountPeopleCases {}
}
