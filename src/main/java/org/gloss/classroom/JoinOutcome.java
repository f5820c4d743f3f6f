package org.gloss.classroom;

import org.gloss.account.Account;

/// What became of a wish to join a class or to come back to it.
public sealed interface JoinOutcome {

  /// The student is in.
  ///
  /// @param account to be signed in
  /// @param reEntryCode to be shown once: it brings them back on another device; empty for someone
  ///   who has just used theirs
  record Joined(Account account, String reEntryCode) implements JoinOutcome {}

  /// The class does not know the name; its teacher decides. The account may be signed in, and
  /// waits.
  ///
  /// @param account to be signed in
  /// @param reEntryCode to be shown once
  record Waiting(Account account, String reEntryCode) implements JoinOutcome {}

  /// The code has ended. Which class it was is not told.
  record CodeEnded() implements JoinOutcome {}

  /// No class has this code.
  record UnknownCode() implements JoinOutcome {}

  /// Somebody in the class has this name, or one that looks like it.
  record NameTaken(String name) implements JoinOutcome {}

  /// The name cannot be used; `reason` says why.
  record UnusableName(String reason) implements JoinOutcome {}

  /// Name and re-entry code do not belong together.
  record NotRecognised() implements JoinOutcome {}

  /// Too many wrong codes; wait a little.
  record TooManyTries() implements JoinOutcome {}
}
