package org.gloss.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one row of `school`.
@Component
class SchoolTable {

  private final JdbcClient jdbc;

  SchoolTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Waits until nobody else is making or unmaking an administrator; the lock ends with the
  /// transaction.
  void lock() {
    jdbc.sql("select id from school where id = 1 for update").query(Integer.class).single();
  }

  SchoolProfile profile() {
    return jdbc.sql("select name, language from school where id = 1")
        .query((row, number) -> new SchoolProfile(row.getString("name"), row.getString("language")))
        .single();
  }

  void set(SchoolProfile profile) {
    jdbc.sql("update school set name = ?, language = ? where id = 1")
        .params(profile.name(), profile.language())
        .update();
  }

  Optional<Integer> retentionDays() {
    return jdbc.sql("select retention_days from school where id = 1 and retention_days is not null")
        .query(Integer.class)
        .optional();
  }

  void setRetentionDays(Optional<Integer> days) {
    jdbc.sql("update school set retention_days = ? where id = 1").param(days.orElse(null)).update();
  }
}
