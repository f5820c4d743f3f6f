package org.gloss.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `invitation`. One that is accepted or revoked is deleted.
@Component
class InvitationTable {

  static final Duration LIFETIME = Duration.ofDays(7);

  private static final String COLUMNS = "select id, role, note, expires_at from invitation ";

  private final JdbcClient jdbc;
  private final Clock clock;

  InvitationTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String token, Role role, String note, Account by) {
    OffsetDateTime now = now();
    jdbc.sql("delete from invitation where expires_at <= ?").param(now).update();
    jdbc.sql(
            "insert into invitation"
                + " (id, token_hash, role, note, invited_by, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(UUID.randomUUID())
        .param(Hashes.sha256(token))
        .param(role.name())
        .param(note)
        .param(by.id())
        .param(now)
        .param(now.plus(LIFETIME))
        .update();
  }

  /// Those that are open, the one that ends first first.
  List<Invitation> open() {
    return jdbc.sql(COLUMNS + "where expires_at > ? order by expires_at, id")
        .param(now())
        .query(InvitationTable::invitation)
        .list();
  }

  Optional<Invitation> find(String token) {
    return jdbc.sql(COLUMNS + "where token_hash = ? and expires_at > ?")
        .params(Hashes.sha256(token), now())
        .query(InvitationTable::invitation)
        .optional();
  }

  /// Ends it.
  ///
  /// @return whether it was open; of several at once one hears so
  boolean end(UUID id) {
    return jdbc.sql("delete from invitation where id = ?").param(id).update() == 1;
  }

  /// Ends every invitation of somebody who may invite no longer.
  void endOf(UUID by) {
    jdbc.sql("delete from invitation where invited_by = ?").param(by).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getString("note"),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
