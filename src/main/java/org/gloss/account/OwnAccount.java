package org.gloss.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gloss.account.AccountTable.WithPassword;
import org.gloss.account.PasswordChange.Changed;
import org.gloss.account.PasswordChange.TooManyTries;
import org.gloss.account.PasswordChange.Unusable;
import org.gloss.account.PasswordChange.WrongPassword;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who teach do with their own account.
@Service
public class OwnAccount {

  private final AccountTable accounts;
  private final DeviceTokens tokens;
  private final SchoolTable schools;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final SignedIn signedIn;
  private final TransactionTemplate transactions;

  OwnAccount(
      AccountTable accounts,
      DeviceTokens tokens,
      SchoolTable schools,
      PasswordEncoder passwords,
      Throttle throttle,
      SignedIn signedIn,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.schools = schools;
    this.passwords = passwords;
    this.throttle = throttle;
    this.signedIn = signedIn;
    this.transactions = transactions;
  }

  /// What the person who asks types to sign in, empty if they have no password.
  @Transactional(readOnly = true)
  public String signInName() {
    return accounts.withPassword(signedIn.teacher().id()).map(WithPassword::signIn).orElse("");
  }

  /// Changes the name that others see.
  ///
  /// @return whether it could be used: 1 to 80 characters
  @Transactional
  public boolean rename(String name) {
    Account account = signedIn.teacher();
    String cleaned = Newcomer.cleaned(name);
    if (cleaned.isEmpty() || cleaned.length() > Newcomer.LONGEST_NAME) {
      return false;
    }
    accounts.rename(account.id(), cleaned);
    return true;
  }

  /// Changes the password, and signs every other session and device out.
  ///
  /// @param deviceToken of the device that asks, empty if it has none
  public PasswordChange changePassword(String current, String next, Optional<String> deviceToken) {
    Account account = signedIn.teacher();
    String door = "account " + account.id();
    if (!throttle.password(door)) {
      return new TooManyTries();
    }
    Optional<WithPassword> known =
        accounts.withPassword(account.id()).filter(one -> passwords.matches(current, one.hash()));
    if (known.isEmpty()) {
      return new WrongPassword();
    }
    throttle.passwordWasRight(door);
    return PasswordRules.fault(next, known.get().signIn(), account.name(), schools.profile().name())
        .<PasswordChange>map(Unusable::new)
        .orElseGet(() -> new Changed(change(account, next, deviceToken)));
  }

  /// The devices that stay signed in, the one used last first.
  ///
  /// @param deviceToken of the device that asks, empty if it has none
  @Transactional(readOnly = true)
  public List<Device> devices(Optional<String> deviceToken) {
    return tokens.of(signedIn.teacher().id(), deviceToken);
  }

  /// Signs a device out once its session has ended. One of somebody else is left alone.
  ///
  /// @param deviceId as in [Device]
  @Transactional
  public void forget(String deviceId) {
    tokens.forget(signedIn.teacher().id(), deviceId);
  }

  /// Signs every session and device out, the one that asks included.
  @Transactional
  public void signOutEverywhere() {
    Account account = signedIn.teacher();
    accounts.endSessions(account.id());
    tokens.forgetAll(account.id());
  }

  private Account change(Account account, String next, Optional<String> deviceToken) {
    String hash = Objects.requireNonNull(passwords.encode(next));
    return Objects.requireNonNull(
        transactions.execute(
            ignored -> {
              accounts.setPassword(account.id(), hash);
              accounts.endSessions(account.id());
              tokens.forgetOthers(account.id(), deviceToken.orElse(""));
              return accounts.find(account.id()).orElseThrow();
            }));
  }
}
