package org.gloss.store;

import org.junit.jupiter.api.Nested;

class SchemaTest {

  @Nested
  @OnH2
  class OnOurH2 implements SchemaCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements SchemaCases {}
}
