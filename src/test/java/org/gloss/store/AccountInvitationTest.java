package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AccountInvitationTest {

  @Nested
  @OnH2
  class OnOurH2 implements AccountInvitationCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AccountInvitationCases {}
}
