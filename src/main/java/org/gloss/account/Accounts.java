package org.gloss.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts in the database. Only other rooms' services call it, after their own check of who
/// asks; what concerns the person who asks goes through [SignedIn].
@Service
public class Accounts {

  private static final String COLUMNS = "select id, role, name, warmed_up_at from account ";

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final SignedIn signedIn;
  private final Clock clock;

  Accounts(JdbcClient jdbc, PasswordEncoder passwords, SignedIn signedIn, Clock clock) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// Makes a student, who has no password: a device token or a re-entry code brings them back.
  @Transactional
  public Account addStudent(String name) {
    return insert(Role.STUDENT, name, Optional.empty(), Optional.empty());
  }

  /// Makes a teacher.
  ///
  /// @param signIn what they type to sign in; case does not matter
  /// @throws org.springframework.dao.DuplicateKeyException if that name is taken
  @Transactional
  public Account addTeacher(String signIn, String name, String password) {
    return insert(
        Role.TEACHER,
        name,
        Optional.of(folded(signIn)),
        Optional.ofNullable(passwords.encode(password)));
  }

  /// The account with this id, empty if there is none.
  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Accounts::account).optional();
  }

  /// Whether anybody can sign in as a teacher yet.
  @Transactional(readOnly = true)
  public boolean hasTeacher() {
    return jdbc.sql("select count(*) from account where role = 'TEACHER'")
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Whether the person who asks has done the warm-up.
  @Transactional(readOnly = true)
  public boolean warmedUp() {
    return find(signedIn.account().id()).map(Account::warmedUp).orElse(false);
  }

  /// Remembers that the person who asks has done the warm-up. A second time changes nothing.
  @Transactional
  public void markWarmedUp() {
    jdbc.sql("update account set warmed_up_at = ? where id = ? and warmed_up_at is null")
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .param(signedIn.account().id())
        .update();
  }

  Optional<AccountUser> findUser(String signIn) {
    return jdbc.sql(
            "select id, role, name, warmed_up_at, sign_in, password from account where sign_in = ?")
        .param(folded(signIn))
        .query(
            (row, number) -> new AccountUser(account(row, number), row.getString("password"), true))
        .optional();
  }

  static String folded(String signIn) {
    return signIn.strip().toLowerCase(Locale.ROOT);
  }

  private Account insert(
      Role role, String name, Optional<String> signIn, Optional<String> password) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into account (id, role, name, sign_in, password, created_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(role.name())
        .param(name)
        .param(signIn.orElse(null))
        .param(password.orElse(null))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return new Account(id, role, name, false);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getString("name"),
        row.getObject("warmed_up_at") != null);
  }
}
