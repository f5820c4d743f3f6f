package org.gloss.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tokens that keep a device signed in when its session or the server has ended. A token is 256
/// random bits; the database holds only its hash. It is not rotated: a browser that comes back
/// sends several requests at once with the same token, and each must be let in. A token is of its
/// account's epoch and ends with it.
@Component
class DeviceTokens {

  static final Duration LIFETIME = Duration.ofDays(60);

  private final JdbcClient jdbc;
  private final Clock clock;

  DeviceTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param name of the device, as its owner will recognise it
  @Transactional
  public String issue(Account account, String name) {
    String token = Tokens.next();
    OffsetDateTime now = now();
    if (!held(account.id())) {
      return token; // erased meanwhile: it opens nothing
    }
    jdbc.sql("delete from device_token where expires_at < ?").param(now).update();
    jdbc.sql(
            "insert into device_token"
                + " (token_hash, account_id, epoch, name, created_at, last_used_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(Hashes.sha256(token))
        .param(account.id())
        .param(account.epoch())
        .param(name)
        .param(now)
        .param(now)
        .param(now.plus(LIFETIME))
        .update();
    return token;
  }

  /// Whose device it is, empty if the token is over.
  @Transactional(readOnly = true)
  public Optional<Account> accountOf(String token) {
    return jdbc.sql(
            "select a.id, a.role, a.name, a.warmed_up_at, a.epoch from device_token t"
                + " join account a on a.id = t.account_id and a.epoch = t.epoch"
                + " where t.token_hash = ? and t.expires_at > ? and not a.locked")
        .param(Hashes.sha256(token))
        .param(now())
        .query(AccountTable::account)
        .optional();
  }

  @Transactional
  public void used(String token) {
    jdbc.sql("update device_token set last_used_at = ? where token_hash = ?")
        .params(now(), Hashes.sha256(token))
        .update();
  }

  @Transactional
  public void revoke(String token) {
    jdbc.sql("delete from device_token where token_hash = ?").param(Hashes.sha256(token)).update();
  }

  /// The devices of an account, the one used last first.
  List<Device> of(UUID account, Optional<String> token) {
    String current = token.map(Hashes::sha256).orElse("");
    return jdbc.sql(
            "select token_hash, name, created_at, coalesce(last_used_at, created_at) as used_at"
                + " from device_token where account_id = ? and expires_at > ?"
                + " order by used_at desc, token_hash")
        .params(account, now())
        .query(
            (row, number) ->
                new Device(
                    row.getString("token_hash"),
                    row.getString("name"),
                    moment(row.getObject("created_at", OffsetDateTime.class)),
                    moment(row.getObject("used_at", OffsetDateTime.class)),
                    row.getString("token_hash").equals(current)))
        .list();
  }

  void forget(UUID account, String id) {
    jdbc.sql("delete from device_token where account_id = ? and token_hash = ?")
        .params(account, id)
        .update();
  }

  void forgetAll(UUID account) {
    jdbc.sql("delete from device_token where account_id = ?").param(account).update();
  }

  /// Forgets every device of an account but the one with this token, which lives on in the
  /// account's new epoch.
  void forgetOthers(UUID account, String token) {
    String kept = Hashes.sha256(token);
    jdbc.sql("delete from device_token where account_id = ? and token_hash <> ?")
        .params(account, kept)
        .update();
    jdbc.sql(
            "update device_token set epoch = (select epoch from account where id = ?)"
                + " where account_id = ? and token_hash = ?")
        .params(account, account, kept)
        .update();
  }

  /// Holds an account until the transaction ends, so that no token outlives it.
  private boolean held(UUID account) {
    return jdbc.sql("select id from account where id = ? for update")
        .param(account)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Instant moment(OffsetDateTime stored) {
    return stored.toInstant();
  }
}
