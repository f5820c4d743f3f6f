package org.gloss.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which passwords may be chosen: long ones that nobody guesses first. Nothing is demanded of their
/// make-up. After NIST SP 800-63B-4, section 3.1.1.2.
public final class PasswordRules {

  /// The fewest characters.
  public static final int SHORTEST = 12;

  /// The most characters.
  public static final int LONGEST = 200;

  private static final int LONGEST_UNIT = 6;

  /// What people choose first when twelve characters are demanded, by letters and digits only.
  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              ("passwordpassword password1234 password12345 password123456 password123456789"
                      + " password2024 password2025 password2026 mypassword123 mypassword1234"
                      + " thisismypassword passw0rd1234 passwort1234 passwort123456"
                      + " administrator administrator1 administrator123 administrator1234"
                      + " adminadmin123 adminpassword adminpassword1 adminpassword123"
                      + " teacherteacher teacher123456 teacherpassword schoolpassword"
                      + " changeme1234 changemenow changemeplease letmeinplease letmein123456"
                      + " welcome123456 welcome12345 welcome2024 welcome2025 welcome2026"
                      + " welcometogloss glossgloss12 glosspassword iloveyou1234 iloveyou12345"
                      + " iloveyouforever correcthorsebatterystaple trustno1trustno1"
                      + " qwertyuiop12 qwertyuiop123 qwertyuiopas qwertyuiopasdf qwerty123456"
                      + " qwertyuiopasdfghjklzxcvbnm asdfghjklzxcvbnm 1qaz2wsx3edc 1qaz2wsx3edc4rfv"
                      + " 1q2w3e4r5t6y 1q2w3e4r5t6y7u8i q1w2e3r4t5y6 zaq12wsxcde3 qazwsxedcrfv"
                      + " qwertzuiopas abcdefghijkl abcdefghijklm abcdefghijklmnop"
                      + " abcdefghijklmnopqrstuvwxyz abcd12345678 abc123456789 123456789abc"
                      + " 1234567890ab 0123456789ab 123456789012 1234567890123 12345678901234"
                      + " 123456789012345 1234567890123456 0123456789012 012345678910 987654321098"
                      + " 0987654321098 123456654321 1234567887654321")
                  .split(" ")));

  private PasswordRules() {}

  /// What is wrong with a password, empty if nothing is.
  ///
  /// @param known what somebody would guess first: names of the person and the school
  public static Optional<String> fault(String password, String... known) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(
          "Choose at least "
              + SHORTEST
              + " characters. Four words that do not belong together are easy to remember.");
    }
    if (length > LONGEST) {
      return Optional.of("Choose at most " + LONGEST + " characters.");
    }
    String bare = bare(password);
    if (COMMON.contains(bare) || repeats(password) || repeats(bare)) {
      return Optional.of("Many people choose this one, so it is guessed first. Choose another.");
    }
    if (Stream.of(known).map(PasswordRules::bare).anyMatch(name -> isMostly(bare, name))) {
      return Optional.of(
          "This is a name that others know, so it is guessed first. Choose another.");
    }
    return Optional.empty();
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isMostly(String password, String name) {
    return !name.isEmpty()
        && password.contains(name)
        && password.replace(name, "").replaceAll("\\p{N}", "").isEmpty();
  }

  /// Whether it is one short piece again and again.
  private static boolean repeats(String text) {
    for (int unit = 1; unit <= LONGEST_UNIT && unit < text.length(); unit++) {
      if (text.startsWith(text.substring(unit))) {
        return true;
      }
    }
    return false;
  }
}
