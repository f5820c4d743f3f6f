package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gloss.account.Account;
import org.gloss.backup.Backups;
import org.gloss.backup.Backups.State;
import org.junit.jupiter.api.Test;

/// PostgreSQL's backups are its own.
@OnPostgres
class BackupsOnPostgresTest {

  @Test
  void thePageSaysHowTheyAreMadeAndGlossMakesNone(School school, Backups backups) {
    Account administrator = AccountStaff.administrator(school);

    assertThat(school.as(administrator, backups::state))
        .isInstanceOfSatisfying(
            State.NotHere.class,
            state ->
                assertThat(state.words()).contains("pg_dump --format=custom", "postgresql://"));
    school.as(
        administrator,
        () -> {
          backups.begin();
          return "asked";
        });
    assertThat(
            Path.of(school.context().getEnvironment().getRequiredProperty("gloss.data"), "backups"))
        .doesNotExist();
  }
}
