package org.gloss.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What Gloss holds of a student's account, for that student.
@Service
public class OwnRecord {

  private final SignedIn signedIn;
  private final DeviceTokens devices;
  private final JdbcClient jdbc;

  OwnRecord(SignedIn signedIn, DeviceTokens devices, JdbcClient jdbc) {
    this.signedIn = signedIn;
    this.devices = devices;
    this.jdbc = jdbc;
  }

  /// An account as it is stored, without its secrets.
  ///
  /// @param devices those that stay signed in
  public record Stored(
      String name,
      Instant createdAt,
      Optional<Instant> lastSignInAt,
      Optional<Instant> warmedUpAt,
      List<Device> devices) {

    /// Copies the list.
    public Stored {
      devices = List.copyOf(devices);
    }
  }

  /// That of the student who asks.
  @Transactional(readOnly = true)
  public Stored own() {
    Account student = signedIn.student();
    List<Device> known = devices.of(student.id(), Optional.empty());
    return jdbc.sql(
            "select name, created_at, last_sign_in_at, warmed_up_at from account where id = ?")
        .param(student.id())
        .query(
            (row, number) ->
                new Stored(
                    row.getString("name"),
                    moment(row, "created_at").orElseThrow(),
                    moment(row, "last_sign_in_at"),
                    moment(row, "warmed_up_at"),
                    known))
        .single();
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
