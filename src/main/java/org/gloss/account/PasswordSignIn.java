package org.gloss.account;

import java.util.Objects;
import java.util.Optional;
import org.gloss.account.AccountTable.WithPassword;
import org.gloss.account.SignInOutcome.Right;
import org.gloss.account.SignInOutcome.TooManyTries;
import org.gloss.account.SignInOutcome.Wrong;
import org.gloss.saving.DiskSpace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Signing in by name and password. Whether a name is known shows neither in the answer nor in the
/// time that it takes. Tries that fail are counted by name, whether or not there is such a name; a
/// device that the account remembers has a count of its own, so that nobody can keep its owner out
/// by guessing.
@Component
public class PasswordSignIn implements AuthenticationProvider {

  private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

  private final AccountTable table;
  private final DeviceTokens tokens;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final DiskSpace disk;
  private final String nobodysHash;

  PasswordSignIn(
      AccountTable table,
      DeviceTokens tokens,
      PasswordEncoder passwords,
      Throttle throttle,
      DiskSpace disk) {
    this.table = table;
    this.tokens = tokens;
    this.passwords = passwords;
    this.throttle = throttle;
    this.disk = disk;
    this.nobodysHash = Objects.requireNonNull(passwords.encode(RandomPasswords.next()));
  }

  /// One try, which is logged: by the account's id, never by what was typed.
  ///
  /// @param deviceToken of the device that asks, empty if it has none
  public SignInOutcome tryOnce(String signIn, String password, Optional<String> deviceToken) {
    Optional<WithPassword> known = table.bySignIn(signIn);
    SignInOutcome outcome = outcome(signIn, known, password, deviceToken);
    LOG.info(
        "Sign-in by password, {}: {}",
        known.map(one -> "account " + one.account().id()).orElse("a name that nobody has"),
        switch (outcome) {
          case Right(Account _) -> "let in";
          case Wrong() -> "refused";
          case TooManyTries() -> "refused, too many tries";
        });
    return outcome;
  }

  private SignInOutcome outcome(
      String signIn, Optional<WithPassword> known, String password, Optional<String> deviceToken) {
    String door = known.flatMap(one -> ownDevice(one, deviceToken)).orElse(nameDoor(signIn));
    if (!throttle.password(door)) {
      return new TooManyTries();
    }
    boolean right = passwords.matches(password, known.map(WithPassword::hash).orElse(nobodysHash));
    if (!right || known.filter(one -> !one.locked()).isEmpty()) {
      return new Wrong();
    }
    throttle.passwordWasRight(door);
    if (disk.hasRoom()) {
      table.signedIn(known.get().account().id());
    }
    return new Right(known.get().account());
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    Optional<String> device =
        asked.getDetails() instanceof DeviceDetails(Optional<String> token)
            ? token
            : Optional.empty();
    return switch (tryOnce(asked.getName(), String.valueOf(asked.getCredentials()), device)) {
      case Right(Account account) -> AccountUser.authentication(account);
      case Wrong() -> throw new BadCredentialsException("wrong");
      case TooManyTries() -> throw new BadCredentialsException("too many tries");
    };
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }

  private Optional<String> ownDevice(WithPassword known, Optional<String> token) {
    return token
        .filter(
            one ->
                tokens
                    .accountOf(one)
                    .filter(owner -> owner.id().equals(known.account().id()))
                    .isPresent())
        .map(one -> "device " + Hashes.sha256(one));
  }

  private static String nameDoor(String signIn) {
    return "name " + Hashes.sha256(AccountTable.folded(signIn));
  }

  /// What a request to sign in carries besides name and password.
  record DeviceDetails(Optional<String> token) {}
}
