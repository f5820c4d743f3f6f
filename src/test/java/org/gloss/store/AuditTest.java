package org.gloss.store;

import org.junit.jupiter.api.Nested;

class AuditTest {

  @Nested
  @OnH2
  class OnOurH2 implements AuditCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements AuditCases {}
}
