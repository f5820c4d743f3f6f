package org.gloss.store;

import org.junit.jupiter.api.Nested;

class PublishingTest {

  @Nested
  @OnH2
  class OnOurH2 implements PublishingCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements PublishingCases {}
}
