package org.gloss.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tokens that keep a device signed in when its session or the server has ended. A token is 256
/// random bits; the database holds only its hash. It is not rotated: a browser that comes back
/// sends several requests at once with the same token, and each must be let in.
@Component
class DeviceTokens {

  static final Duration LIFETIME = Duration.ofDays(60);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DeviceTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public String issue(Account account) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    jdbc.sql("delete from device_token where expires_at < ?")
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            "insert into device_token (token_hash, account_id, created_at, expires_at)"
                + " values (?, ?, ?, ?)")
        .param(Hashes.sha256(token))
        .param(account.id())
        .param(now.atOffset(ZoneOffset.UTC))
        .param(now.plus(LIFETIME).atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  @Transactional(readOnly = true)
  public Optional<UUID> accountOf(String token) {
    return jdbc.sql("select account_id from device_token where token_hash = ? and expires_at > ?")
        .param(Hashes.sha256(token))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional();
  }

  @Transactional
  public void revoke(String token) {
    jdbc.sql("delete from device_token where token_hash = ?").param(Hashes.sha256(token)).update();
  }
}
