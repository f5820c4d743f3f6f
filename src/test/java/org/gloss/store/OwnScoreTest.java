package org.gloss.store;

import org.junit.jupiter.api.Nested;

class OwnScoreTest {

  @Nested
  @OnH2
  class OnOurH2 implements OwnScoreCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements OwnScoreCases {}
}
