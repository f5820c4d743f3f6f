package org.gloss.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.gloss.shell.RefusedStart;
import org.springframework.core.env.Environment;

/// What is set about backups.
///
/// @param folder where they are
/// @param nightly when one is made every night, empty for never
/// @param keep how many of the last nights are kept
record BackupSettings(
    DatabasePlace place, Path folder, Optional<NightlyTime> nightly, int keep, ZoneId zone) {

  static final String AT = "gloss.backup.at";
  static final String KEEP = "gloss.backup.keep";
  static final String FOLDER = "gloss.backup.folder";

  private static final int MOST = 365;

  /// Reads them.
  ///
  /// @throws RefusedStart if one of them cannot be used
  static BackupSettings from(Environment environment) {
    ZoneId zone = ZoneId.systemDefault();
    return new BackupSettings(
        DatabasePlace.of(
            environment.getProperty("spring.datasource.url", ""),
            environment.getProperty("spring.datasource.username", "sa"),
            environment.getProperty("spring.datasource.password", "")),
        folder(environment),
        at(environment.getProperty(AT, "03:15")).map(at -> new NightlyTime(at, zone)),
        keep(environment.getProperty(KEEP, "7")),
        zone);
  }

  private static Path folder(Environment environment) {
    String data = environment.getProperty("gloss.data", "./data");
    String folder = environment.getProperty(FOLDER, "");
    try {
      return folder.isBlank() ? Path.of(data, "backups").normalize() : Path.of(folder).normalize();
    } catch (InvalidPathException e) {
      throw new RefusedStart(FOLDER + " cannot be used: \"" + folder + "\" is no folder.");
    }
  }

  private static Optional<LocalTime> at(String text) {
    if (text.strip().equals("never")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new RefusedStart(
          AT + " cannot be used: \"" + text + "\" is neither a time such as 03:15 nor never.");
    }
  }

  private static int keep(String text) {
    String number = text.strip();
    if (number.matches("[0-9]{1,3}")) {
      int keep = Integer.parseInt(number);
      if (keep >= 1 && keep <= MOST) {
        return keep;
      }
    }
    throw new RefusedStart(
        KEEP + " cannot be used: \"" + text + "\" is not a number from 1 to " + MOST + ".");
  }
}
