package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/// Data of the version before there were administrators.
interface AccountMigrationCases {

  @Test
  default void theOldestTeacherBecomesTheAdministrator(School school) {
    String schema = "old_" + UUID.randomUUID().toString().replace("-", "");
    migrate(school, schema, "6");
    insert(school, schema, "STUDENT", "Mina", "2026-01-01");
    insert(school, schema, "TEACHER", "Second", "2026-03-01");
    insert(school, schema, "TEACHER", "First", "2026-02-01");

    migrate(school, schema, "latest");

    assertThat(roles(school, schema))
        .containsExactly("ADMINISTRATOR First", "STUDENT Mina", "TEACHER Second");
  }

  @Test
  default void withoutATeacherNobodyBecomesTheAdministrator(School school) {
    String schema = "old_" + UUID.randomUUID().toString().replace("-", "");
    migrate(school, schema, "6");

    migrate(school, schema, "latest");

    assertThat(roles(school, schema)).isEmpty();
  }

  private static void migrate(School school, String schema, String target) {
    Flyway.configure()
        .dataSource(school.context().getBean(DataSource.class))
        .locations("classpath:db/migration")
        .defaultSchema(schema)
        .target(MigrationVersion.fromVersion(target))
        .load()
        .migrate();
  }

  private static void insert(School school, String schema, String role, String name, String day) {
    school
        .jdbc()
        .sql(
            "insert into %s.account (id, role, name, created_at) values (?, ?, ?, timestamp '%s 00:00:00')"
                .formatted(schema, day))
        .params(UUID.randomUUID(), role, name)
        .update();
  }

  private static List<String> roles(School school, String schema) {
    return school
        .jdbc()
        .sql("select role || ' ' || name from %s.account order by name".formatted(schema))
        .query(String.class)
        .list();
  }
}
