package org.gloss.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gloss.account.AccountTable.WithPassword;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A new password for an administrator who is locked out. Only the command at the console calls it.
@Component
class AdministratorReset {

  /// The sign-in name of an administrator whom the command makes, unless another is asked for.
  static final String USUAL = "admin";

  private final AccountTable accounts;
  private final SchoolTable schools;
  private final DeviceTokens tokens;
  private final PasswordEncoder passwords;
  private final TransactionTemplate transactions;

  AdministratorReset(
      AccountTable accounts,
      SchoolTable schools,
      DeviceTokens tokens,
      PasswordEncoder passwords,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.schools = schools;
    this.tokens = tokens;
    this.passwords = passwords;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {

    /// The password is new; sessions and devices have ended, and a lock is off.
    ///
    /// @param made whether there was no administrator before
    record Renewed(String signIn, String password, boolean made) implements Outcome {}

    /// It is not clear whose.
    ///
    /// @param signIns of all administrators
    record Unclear(List<String> signIns) implements Outcome {}

    /// The name cannot be one to sign in by.
    record Unusable(String words) implements Outcome {}
  }

  /// @param signIn of whom, empty if there is only one
  Outcome reset(Optional<String> signIn) {
    String password = RandomPasswords.next();
    String hash = Objects.requireNonNull(passwords.encode(password));
    return Objects.requireNonNull(
        transactions.execute(
            ignored -> {
              schools.lock();
              return reset(signIn, password, hash);
            }));
  }

  private Outcome reset(Optional<String> signIn, String password, String hash) {
    List<WithPassword> all =
        accounts.of(Role.ADMINISTRATOR).stream()
            .flatMap(one -> accounts.withPassword(one.id()).stream())
            .toList();
    if (all.isEmpty()) {
      return make(signIn.orElse(USUAL), password, hash);
    }
    List<WithPassword> meant =
        all.stream()
            .filter(
                one ->
                    signIn
                        .map(name -> AccountTable.folded(name).equals(one.signIn()))
                        .orElse(all.size() == 1))
            .toList();
    if (meant.isEmpty()) {
      return new Outcome.Unclear(all.stream().map(WithPassword::signIn).sorted().toList());
    }
    renew(meant.getFirst().account(), hash);
    return new Outcome.Renewed(meant.getFirst().signIn(), password, false);
  }

  /// Makes an administrator; a teacher who signs in by this name becomes it.
  private Outcome make(String signIn, String password, String hash) {
    Optional<Admission.Unusable> fault = new Newcomer("Administrator", signIn, password).fault("");
    if (fault.isPresent()) {
      return new Outcome.Unusable(fault.get().words());
    }
    Account account =
        accounts
            .bySignIn(signIn)
            .map(WithPassword::account)
            .orElseGet(
                () ->
                    accounts.insert(
                        Role.ADMINISTRATOR,
                        "Administrator",
                        Optional.of(signIn),
                        Optional.of(hash)));
    accounts.setRole(account.id(), Role.ADMINISTRATOR);
    renew(account, hash);
    return new Outcome.Renewed(AccountTable.folded(signIn), password, true);
  }

  private void renew(Account account, String hash) {
    accounts.setPassword(account.id(), hash);
    accounts.setLocked(account.id(), false);
    accounts.endSessions(account.id());
    tokens.forgetAll(account.id());
  }
}
