package org.gloss.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Where the data are.
sealed interface DatabasePlace {

  /// The end of the name of H2's file.
  String SUFFIX = ".mv.db";

  /// The place that a JDBC address names.
  static DatabasePlace of(String url, String user, String password) {
    String[] parts = url.split(";", 2);
    String path = parts[0].replaceFirst("^jdbc:h2:(file:)?", "");
    boolean plain = !path.matches("[a-zA-Z]{2,}:.*"); // not mem:, tcp:, nio:, zip: …
    if (!url.startsWith("jdbc:h2:") || path.isEmpty() || !plain) {
      return new Elsewhere(url, user, password);
    }
    String home = path.replaceFirst("^~(?=/)", System.getProperty("user.home"));
    return new H2File(Path.of(home + SUFFIX), parts.length > 1 ? parts[1] : "", user, password);
  }

  /// H2 in a file.
  ///
  /// @param options of the JDBC address, without the first semicolon
  record H2File(Path file, String options, String user, String password) implements DatabasePlace {

    /// The same settings for another file.
    H2File at(Path other) {
      return new H2File(other, options, user, password);
    }

    /// Opens it if it is there; a failure leaves no file behind.
    Connection open() throws SQLException {
      return connect("");
    }

    /// Opens it without ever writing to it. H2 can do so only if it was closed cleanly.
    Connection openUnchanged() throws SQLException {
      return connect(";ACCESS_MODE_DATA=r");
    }

    private Connection connect(String more) throws SQLException {
      String path = file.toAbsolutePath().normalize().toString();
      String name = path.substring(0, path.length() - SUFFIX.length());
      String kept =
          Arrays.stream(options.split(";"))
              .filter(option -> !option.isBlank())
              .filter(
                  option -> !option.toUpperCase(Locale.ROOT).matches("(IFEXISTS|AUTO_SERVER)=.*"))
              .map(option -> ";" + option)
              .collect(Collectors.joining());
      return DriverManager.getConnection(
          "jdbc:h2:file:" + name + kept + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0" + more,
          user,
          password);
    }

    /// Without the password.
    @Override
    public String toString() {
      return "H2File[" + file + "]";
    }
  }

  /// A server, or memory.
  record Elsewhere(String url, String user, String password) implements DatabasePlace {

    /// How its backup is made.
    String words() {
      if (!url.startsWith("jdbc:postgresql:")) {
        return "Gloss backs up only H2 in a file, and these data are in "
            + url.replaceFirst("[;?].*", "")
            + ".";
      }
      String address = url.substring("jdbc:".length()).replaceFirst("\\?.*", "");
      return """
          These data are in PostgreSQL, which has its own backups, consistent while students work:
            pg_dump --format=custom --file=gloss.dump --username=%s %s
          and onto an empty database
            pg_restore --exit-on-error --username=%s --dbname=%s gloss.dump"""
          .formatted(user, address, user, address);
    }

    /// Without the password.
    @Override
    public String toString() {
      return "Elsewhere[" + url + "]";
    }
  }
}
