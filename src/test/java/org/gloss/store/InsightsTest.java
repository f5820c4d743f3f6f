package org.gloss.store;

import org.junit.jupiter.api.Nested;

class InsightsTest {

  @Nested
  @OnH2
  class OnOurH2 implements InsightsCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements InsightsCases {}
}
