package org.gloss.account;

/// What becomes of a try to sign in by password.
public sealed interface SignInOutcome {

  /// Name and password belong together.
  record Right(Account account) implements SignInOutcome {}

  /// They do not, or there is no such name, or the account is locked: nobody learns which.
  record Wrong() implements SignInOutcome {}

  /// Too many tries have failed at this name.
  record TooManyTries() implements SignInOutcome {}
}
