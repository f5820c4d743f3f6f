package org.gloss.account;

/// What becomes of a change of password.
public sealed interface PasswordChange {

  /// It is changed. Every session and device but the one that asked is signed out.
  ///
  /// @param account as it is now
  record Changed(Account account) implements PasswordChange {}

  /// The present password is another one.
  record WrongPassword() implements PasswordChange {}

  /// The present password was wrong too often.
  record TooManyTries() implements PasswordChange {}

  /// The new password cannot be used.
  ///
  /// @param words what is wrong and how to mend it
  record Unusable(String words) implements PasswordChange {}
}
