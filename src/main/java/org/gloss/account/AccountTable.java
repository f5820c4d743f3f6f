package org.gloss.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `account`.
@Component
class AccountTable {

  private static final String COLUMNS = "select id, role, name, warmed_up_at, epoch from account ";

  /// How many rows one statement inserts.
  private static final int MANY = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What somebody types to sign in, as it is stored: case and blanks around it do not matter.
  static String folded(String signIn) {
    return Normalizer.normalize(signIn.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /// @param hash of the password
  /// @throws org.springframework.dao.DuplicateKeyException if the sign-in name is taken
  Account insert(Role role, String name, Optional<String> signIn, Optional<String> hash) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into account (id, role, name, sign_in, password, created_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(role.name())
        .param(name)
        .param(signIn.map(AccountTable::folded).orElse(null))
        .param(hash.orElse(null))
        .param(now())
        .update();
    return new Account(id, role, name, false, 0);
  }

  /// Inserts students, many to a statement.
  List<Account> insertStudents(List<String> names) {
    List<Account> made =
        names.stream()
            .map(name -> new Account(UUID.randomUUID(), Role.STUDENT, name, false, 0))
            .toList();
    OffsetDateTime now = now();
    for (int from = 0; from < made.size(); from += MANY) {
      List<Account> some = made.subList(from, Math.min(made.size(), from + MANY));
      jdbc.sql(
              "insert into account (id, role, name, created_at) values "
                  + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)")))
          .params(
              some.stream()
                  .flatMap(one -> Stream.of(one.id(), one.role().name(), one.name(), now))
                  .toList())
          .update();
    }
    return made;
  }

  /// Holds an account until the transaction ends, so that nothing comes to hang on it while it is
  /// erased.
  Optional<Account> lock(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ? for update")
        .param(id)
        .query(AccountTable::account)
        .optional();
  }

  Optional<Account> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(AccountTable::account).optional();
  }

  /// The accounts of a role, oldest first.
  List<Account> of(Role role) {
    return jdbc.sql(COLUMNS + "where role = ? order by created_at, id")
        .param(role.name())
        .query(AccountTable::account)
        .list();
  }

  boolean hasAdministrator() {
    return jdbc.sql("select count(*) from account where role = 'ADMINISTRATOR'")
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Whether somebody else could still look after the installation if this one could not.
  boolean hasOtherAdministrator(UUID id) {
    return jdbc.sql(
                "select count(*) from account"
                    + " where role = 'ADMINISTRATOR' and not locked and password is not null"
                    + " and id <> ?")
            .param(id)
            .query(Integer.class)
            .single()
        > 0;
  }

  boolean isTaken(String signIn) {
    return withPassword("sign_in = ?", folded(signIn)).isPresent();
  }

  /// Who signs in by this name. Somebody who is locked out is there, too.
  Optional<WithPassword> bySignIn(String signIn) {
    return withPassword("sign_in = ?", folded(signIn));
  }

  Optional<WithPassword> withPassword(UUID id) {
    return withPassword("id = ?", id);
  }

  private Optional<WithPassword> withPassword(String condition, Object value) {
    return jdbc.sql(
            "select id, role, name, warmed_up_at, epoch, sign_in, password, locked from account"
                + " where password is not null and "
                + condition)
        .param(value)
        .query(
            (row, number) ->
                new WithPassword(
                    account(row, number),
                    row.getString("sign_in"),
                    row.getString("password"),
                    row.getBoolean("locked")))
        .optional();
  }

  void rename(UUID id, String name) {
    jdbc.sql("update account set name = ? where id = ?").params(name, id).update();
  }

  void setPassword(UUID id, String hash) {
    jdbc.sql("update account set password = ? where id = ?").params(hash, id).update();
  }

  void setRole(UUID id, Role role) {
    jdbc.sql("update account set role = ? where id = ?").params(role.name(), id).update();
  }

  void setLocked(UUID id, boolean locked) {
    jdbc.sql("update account set locked = ? where id = ?").params(locked, id).update();
  }

  /// Ends every session of the account.
  void endSessions(UUID id) {
    jdbc.sql("update account set epoch = epoch + 1 where id = ?").param(id).update();
  }

  void signedIn(UUID id) {
    jdbc.sql("update account set last_sign_in_at = ? where id = ?").params(now(), id).update();
  }

  void warmedUp(UUID id) {
    jdbc.sql("update account set warmed_up_at = ? where id = ? and warmed_up_at is null")
        .params(now(), id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getString("name"),
        row.getObject("warmed_up_at") != null,
        row.getInt("epoch"));
  }

  /// An account that somebody signs in to by password.
  ///
  /// @param hash of the password
  record WithPassword(Account account, String signIn, String hash, boolean locked) {}
}
