package org.gloss.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Those who teach, as administrators see them.
@Component
class StaffTable {

  private final JdbcClient jdbc;

  StaffTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By name.
  List<StaffMember> all(UUID reader) {
    return jdbc.sql(
            "select id, role, name, warmed_up_at, epoch, sign_in, last_sign_in_at, locked"
                + " from account where role in ('ADMINISTRATOR', 'TEACHER')"
                + " order by lower(name), id")
        .query(
            (row, number) -> {
              Account account = AccountTable.account(row, number);
              return new StaffMember(
                  account,
                  Objects.requireNonNullElse(row.getString("sign_in"), ""),
                  Optional.ofNullable(row.getObject("last_sign_in_at", OffsetDateTime.class))
                      .map(OffsetDateTime::toInstant),
                  row.getBoolean("locked"),
                  account.id().equals(reader));
            })
        .list();
  }
}
