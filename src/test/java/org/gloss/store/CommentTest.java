package org.gloss.store;

import org.junit.jupiter.api.Nested;

class CommentTest {

  @Nested
  @OnH2
  class OnOurH2 implements CommentCases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements CommentCases {}
}
