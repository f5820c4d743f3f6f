package org.gloss.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Admission.Unusable;

/// What somebody enters who gets an account to teach with.
///
/// @param name as others see it
/// @param signIn what they type to sign in; case does not matter
public record Newcomer(String name, String signIn, String password) {

  /// The longest name and the longest sign-in name, in UTF-16 units.
  public static final int LONGEST_NAME = 80;

  private static final Pattern SIGN_IN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]{2,80}");

  /// What is wrong with it, empty if nothing is.
  ///
  /// @param school the school's name, which is no password
  public Optional<Unusable> fault(String school) {
    String cleaned = cleaned(name);
    if (cleaned.isEmpty() || cleaned.length() > LONGEST_NAME) {
      return Optional.of(
          new Unusable(Entry.NAME, "Enter a name of 1 to " + LONGEST_NAME + " characters."));
    }
    if (!SIGN_IN.matcher(AccountTable.folded(signIn)).matches()) {
      return Optional.of(
          new Unusable(
              Entry.SIGN_IN,
              "Choose 2 to 80 letters and digits without a space; . _ - + and @ may be in it, as in"
                  + " an e-mail address."));
    }
    return PasswordRules.fault(password, signIn, name, school)
        .map(words -> new Unusable(Entry.PASSWORD, words));
  }

  /// A name without control characters, and with single spaces.
  static String cleaned(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ")
        .strip();
  }

  /// Without the password: this may end in a log.
  @Override
  public String toString() {
    return "Newcomer[" + signIn + "]";
  }
}
