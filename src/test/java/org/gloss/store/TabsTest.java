package org.gloss.store;

import org.junit.jupiter.api.Nested;

class TabsTest {

  @Nested
  @OnH2
  class OnOurH2 implements TabsCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements TabsCases {}
}
