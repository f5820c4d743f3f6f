package org.gloss.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which passwords may be chosen: long ones that nobody guesses first. Nothing is demanded of their
/// make-up. After NIST SP 800-63B-4, section 3.1.1.2, which wants fifteen characters where a
/// password is all that is asked for.
public final class PasswordRules {

  /// The fewest characters.
  public static final int SHORTEST = 15;

  /// The most characters.
  public static final int LONGEST = 200;

  private static final int LONGEST_UNIT = 8;
  private static final int SHORTEST_RUN = 4;
  private static final int FEW = 4;

  /// What people build passwords of: the words that lead the lists of stolen passwords, and those
  /// of this place. A long password is guessed first if it is one or two of these, runs of keys,
  /// digits and hardly anything else.
  private static final List<String> WORDS =
      Stream.of(
              ("password passwords passw passwort passwd contraseña motdepasse parola senha welcome"
                      + " welcometo letmein pleaseletmein changeme pleasechange default secret access"
                      + " login logmein administrator administrador admin master superuser root user"
                      + " guest test testing demo temp temporary internet computer windows microsoft"
                      + " google facebook samsung iloveyou iloveyouforever loveyou lovely forever love"
                      + " princess sunshine superman batman spiderman pokemon starwars dragon monkey"
                      + " football baseball basketball soccer hockey liverpool chelsea arsenal"
                      + " barcelona juventus michael jordan jessica ashley daniel charlie nicole"
                      + " jennifer thomas robert shadow killer whatever trustnoone trustno freedom"
                      + " flower cheese cookie chocolate butterfly summer winter spring autumn january"
                      + " february march april june july august september october november december"
                      + " monday friday sunday correcthorsebatterystaple abc qwerty qwertz azerty asdf"
                      + " zxcvbn qaz wsx edc rfv tgb yhn zaq xsw cde vfr thisismy mypassword thisis"
                      + " my the is gloss teacher teachers student students school classroom class"
                      + " lesson reading english history exercise exercises")
                  .split(" "))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /// Neighbours on keyboards and in counting, in both directions.
  private static final List<String> ROWS =
      Stream.of(
              "abcdefghijklmnopqrstuvwxyz",
              "01234567890",
              "qwertyuiop",
              "qwertzuiop",
              "azertyuiop",
              "asdfghjkl",
              "zxcvbnm",
              "1qaz2wsx3edc4rfv5tgb6yhn",
              "1q2w3e4r5t6y7u8i9o0p")
          .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
          .toList();

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
    if (repeats(password) || isCommon(bare) || isCommon(readable(bare(symbols(password))))) {
      return Optional.of("Many people choose this one, so it is guessed first. Choose another.");
    }
    if (Stream.of(known).map(PasswordRules::bare).anyMatch(name -> isMostly(bare, name))) {
      return Optional.of(
          "This is a name that others know, so it is guessed first. Choose another.");
    }
    return Optional.empty();
  }

  /// Whether it is one or two common words, runs and digits, and hardly anything else.
  private static boolean isCommon(String bare) {
    if (repeats(bare)) {
      return true;
    }
    String left = withoutRuns(bare);
    int words = 0;
    for (String word : WORDS) {
      if (left.contains(word)) {
        left = left.replace(word, " ");
        words++;
      }
    }
    boolean changed = !left.equals(bare);
    String rest = left.replaceAll("[\\p{N} ]", "");
    return changed && words <= 2 && rest.length() < FEW;
  }

  private static String withoutRuns(String text) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = run(text, at);
      if (length < SHORTEST_RUN) {
        left.append(text.charAt(at));
        at++;
      } else {
        left.append(' ');
        at += length;
      }
    }
    return left.toString();
  }

  /// How many characters from here on stand side by side in a row, or are the same.
  private static int run(String text, int from) {
    int longest = 1;
    while (from + longest < text.length() && text.charAt(from + longest) == text.charAt(from)) {
      longest++;
    }
    for (String row : ROWS) {
      int length = longest;
      while (from + length < text.length()
          && row.contains(text.substring(from, from + length + 1))) {
        length++;
      }
      longest = length;
    }
    return longest;
  }

  /// With letters for the digits and signs that are written for them.
  private static String readable(String bare) {
    return bare.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't');
  }

  private static String symbols(String password) {
    return password.replace('@', 'a').replace('$', 's').replace('!', 'i');
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
