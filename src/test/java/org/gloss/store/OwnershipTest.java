package org.gloss.store;

import org.junit.jupiter.api.Nested;

class OwnershipTest {

  @Nested
  @OnH2
  class OnOurH2 implements OwnershipCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements OwnershipCases {}
}
