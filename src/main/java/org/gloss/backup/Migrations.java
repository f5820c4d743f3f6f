package org.gloss.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Which steps a database has gone through.
///
/// @param applied versions of the steps that are done
/// @param halted whether one of them failed half way
record Migrations(Set<MigrationVersion> applied, boolean halted) {

  private static final String TABLE = "flyway_schema_history";

  /// Copies the set.
  Migrations {
    applied = Set.copyOf(applied);
  }

  /// Those that this program knows.
  static Set<MigrationVersion> known() {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:db/migration/**/V*__*.sql"))
          .map(file -> Objects.requireNonNull(file.getFilename()))
          .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own migrations", e);
    }
  }

  /// Those of a database; none where it is empty or not Gloss's.
  static Migrations of(Connection connection) throws SQLException {
    Set<MigrationVersion> applied = new TreeSet<>();
    boolean halted = false;
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, null, TABLE, new String[] {"TABLE", "BASE TABLE"})) {
      if (!tables.next()) {
        return new Migrations(applied, false);
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select version, success from " + TABLE + " where version is not null")) {
      while (rows.next()) {
        if (rows.getBoolean("success")) {
          applied.add(MigrationVersion.fromVersion(rows.getString("version")));
        } else {
          halted = true;
        }
      }
    }
    return new Migrations(applied, halted);
  }

  /// Whether the database is newer than this program: it has gone through steps that nobody knows.
  boolean newerThan(Collection<MigrationVersion> known) {
    return !known.containsAll(applied);
  }

  /// Whether something is in it that is still to be brought up to date.
  boolean olderThan(Set<MigrationVersion> known) {
    return !applied.isEmpty() && !applied.containsAll(known);
  }

  String newest() {
    return newest(applied);
  }

  /// The highest of some versions, "none" where there is none.
  static String newest(Collection<MigrationVersion> versions) {
    return versions.stream().max(MigrationVersion::compareTo).map(Object::toString).orElse("none");
  }
}
