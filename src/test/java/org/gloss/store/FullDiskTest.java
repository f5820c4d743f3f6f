package org.gloss.store;

import org.junit.jupiter.api.Nested;

class FullDiskTest {

  @Nested
  @OnH2
  class OnOurH2 implements FullDiskCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements FullDiskCases {}
}
