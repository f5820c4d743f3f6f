package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// The same migrations make the same schema, whichever database they run on.
interface SchemaCases {

  /// What the first of the two databases to be asked looks like.
  AtomicReference<Schema> FIRST = new AtomicReference<>();

  @Test
  default void everyMigrationHasRunAndIsStillTheSame(School school) {
    Flyway flyway = school.context().getBean(Flyway.class);

    assertThat(flyway.validateWithResult().invalidMigrations).isEmpty();
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.info().applied()).isNotEmpty();
  }

  @Test
  default void theSchemaIsTheSameOnBothDatabases(School school) {
    Schema schema = Schema.of(school.context().getBean(DataSource.class));

    assertThat(schema.columns()).contains("annotation.reason: words of 1000");
    assertThat(schema.keys()).contains("annotation.attempt_id -> attempt+");
    FIRST.compareAndSet(null, schema);
    assertThat(schema.columns()).containsExactlyElementsOf(FIRST.get().columns());
    assertThat(schema.keys()).containsExactlyElementsOf(FIRST.get().keys());
  }
}
