package org.gloss.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gloss.account.Newcomer;
import org.gloss.account.SchoolProfile;
import org.gloss.shell.RefusedStart;

/// The first administrator as environment variables tell it.
///
/// @param newcomer who it will be
/// @param school what they will look after
record HeadlessSetup(Newcomer newcomer, SchoolProfile school) {

  static final String SIGN_IN = "GLOSS_ADMIN_SIGN_IN";
  static final String PASSWORD = "GLOSS_ADMIN_PASSWORD";
  static final String PASSWORD_FILE = "GLOSS_ADMIN_PASSWORD_FILE";
  static final String NAME = "GLOSS_ADMIN_NAME";
  static final String SCHOOL = "GLOSS_SCHOOL";
  static final String LANGUAGE = "GLOSS_LANGUAGE";

  private static final long LARGEST_FILE = 10_000;

  /// Reads them.
  ///
  /// @param variables the value of a variable, empty if it is not set
  /// @return empty if none of the two names that matter is set
  /// @throws RefusedStart if one of them is missing or a file cannot be read
  static Optional<HeadlessSetup> from(UnaryOperator<String> variables) {
    String signIn = variables.apply(SIGN_IN);
    boolean password =
        !variables.apply(PASSWORD).isEmpty() || !variables.apply(PASSWORD_FILE).isEmpty();
    if (signIn.isBlank() && !password) {
      return Optional.empty();
    }
    if (signIn.isBlank()) {
      throw new RefusedStart(PASSWORD + " is set, but not " + SIGN_IN + ": set both.");
    }
    if (!password) {
      throw new RefusedStart(
          SIGN_IN + " is set, but neither " + PASSWORD + " nor " + PASSWORD_FILE + ": set one.");
    }
    return Optional.of(
        new HeadlessSetup(
            new Newcomer(or(variables.apply(NAME), signIn), signIn, password(variables)),
            new SchoolProfile(
                or(variables.apply(SCHOOL), "Our school"), or(variables.apply(LANGUAGE), "en"))));
  }

  private static String password(UnaryOperator<String> variables) {
    String direct = variables.apply(PASSWORD);
    String name = variables.apply(PASSWORD_FILE);
    if (!direct.isEmpty() && !name.isEmpty()) {
      throw new RefusedStart(
          PASSWORD + " and " + PASSWORD_FILE + " are both set: leave one of them out.");
    }
    return name.isEmpty() ? direct : read(name);
  }

  /// The file's text without the line break at its end.
  private static String read(String name) {
    try {
      Path file = Path.of(name);
      if (Files.size(file) > LARGEST_FILE) {
        throw new RefusedStart(PASSWORD_FILE + ": " + name + " is too large for a password.");
      }
      return Files.readString(file).replaceFirst("\\R\\z", "");
    } catch (IOException | InvalidPathException e) {
      throw new RefusedStart(PASSWORD_FILE + ": " + name + " cannot be read as a text file.");
    }
  }

  private static String or(String value, String otherwise) {
    return value.isBlank() ? otherwise : value;
  }
}
