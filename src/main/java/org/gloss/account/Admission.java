package org.gloss.account;

/// What becomes of somebody who wants an account.
public sealed interface Admission {

  /// They have it.
  record Admitted(Account account) implements Admission {}

  /// Something that they have entered cannot be used.
  ///
  /// @param words what is wrong and how to mend it
  record Unusable(Entry entry, String words) implements Admission {}

  /// The door is closed: the invitation is over, or there is an administrator already.
  record Closed() implements Admission {}

  /// What somebody enters.
  enum Entry {
    /// The school's name.
    SCHOOL,
    /// The language of new exercises.
    LANGUAGE,
    /// The person's name.
    NAME,
    /// What they type to sign in.
    SIGN_IN,
    /// The password.
    PASSWORD
  }
}
