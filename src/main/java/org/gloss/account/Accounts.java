package org.gloss.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts in the database. Only other rooms' services call it, after their own check of who
/// asks; what concerns the person who asks goes through [SignedIn].
@Service
public class Accounts {

  private final AccountTable table;
  private final PasswordEncoder passwords;
  private final SignedIn signedIn;

  Accounts(AccountTable table, PasswordEncoder passwords, SignedIn signedIn) {
    this.table = table;
    this.passwords = passwords;
    this.signedIn = signedIn;
  }

  /// Makes a student, who has no password: a device token or a re-entry code brings them back.
  @Transactional
  public Account addStudent(String name) {
    return table.insert(Role.STUDENT, name, Optional.empty(), Optional.empty());
  }

  /// Makes several students at once.
  ///
  /// @return them in the order of their names
  @Transactional
  public List<Account> addStudents(List<String> names) {
    return table.insertStudents(names);
  }

  /// Gives a student another name. It is shown from their next request on.
  @Transactional
  public void renameStudent(UUID id, String name) {
    table.rename(id, name);
  }

  /// Signs a student out on every device, from its next request on.
  @Transactional
  public void signOutEverywhere(UUID id) {
    table.endSessions(id);
  }

  /// Who teaches and signs in by this name; empty if nobody does, or they are locked out.
  @Transactional(readOnly = true)
  public Optional<Account> teacherWhoSignsInAs(String signIn) {
    return table
        .bySignIn(signIn)
        .filter(found -> !found.locked() && found.account().role().teaches())
        .map(AccountTable.WithPassword::account);
  }

  /// Makes a teacher.
  ///
  /// @param signIn what they type to sign in; case does not matter
  /// @throws org.springframework.dao.DuplicateKeyException if that name is taken
  @Transactional
  public Account addTeacher(String signIn, String name, String password) {
    return table.insert(
        Role.TEACHER, name, Optional.of(signIn), Optional.ofNullable(passwords.encode(password)));
  }

  /// The account with this id, empty if there is none.
  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return table.find(id);
  }

  /// Everybody who teaches, by name, for the teacher who asks.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if no teacher asks
  @Transactional(readOnly = true)
  public List<Account> teachers() {
    signedIn.teacher();
    return Stream.of(Role.values())
        .filter(Role::teaches)
        .flatMap(role -> table.of(role).stream())
        .sorted(Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /// Refuses where the person who asks has been locked out or signed out since they signed in: for
  /// pages that go on without a request, which would be refused at the next one.
  ///
  /// @throws AccessDeniedException if so, or if nobody is signed in
  @Transactional(readOnly = true)
  public void requireStillSignedIn() {
    Account held = signedIn.account();
    if (table.find(held.id()).filter(now -> now.epoch() == held.epoch()).isEmpty()) {
      throw new AccessDeniedException("Please sign in again.");
    }
  }

  /// Whether the person who asks has done the warm-up.
  @Transactional(readOnly = true)
  public boolean warmedUp() {
    return table.find(signedIn.account().id()).map(Account::warmedUp).orElse(false);
  }

  /// Remembers that the person who asks has done the warm-up. A second time changes nothing.
  @Transactional
  public void markWarmedUp() {
    table.warmedUp(signedIn.account().id());
  }
}
