package org.gloss.setup;

import org.gloss.account.Account;
import org.gloss.account.Admission.Entry;

/// What becomes of a try to set Gloss up.
public sealed interface SetupOutcome {

  /// It is set up.
  record Done(Account administrator) implements SetupOutcome {}

  /// The code is another one.
  record WrongCode() implements SetupOutcome {}

  /// The code was wrong too often.
  record TooManyTries() implements SetupOutcome {}

  /// Something that was entered cannot be used.
  ///
  /// @param words what is wrong and how to mend it
  record Unusable(Entry entry, String words) implements SetupOutcome {}

  /// Somebody else has set it up.
  record AlreadySetUp() implements SetupOutcome {}
}
