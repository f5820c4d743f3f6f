package org.gloss.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;

/// What a database file holds, read past the server: every mark, and whether the rest can be read.
///
/// @param marks what stands of each
/// @param submitted attempts
public record StoredMarks(Map<UUID, Stored> marks, Set<UUID> submitted) {

  /// One mark.
  public record Stored(Annotation annotation, int revision) {}

  /// Reads a copy of the file of a server that has ended, however it ended.
  ///
  /// @param data the server's data folder
  /// @throws SQLException if the database does not open, or a table cannot be read
  public static StoredMarks read(Path data, Path scratch) throws IOException, SQLException {
    Path folder = Files.createTempDirectory(scratch, "read");
    Path copy = Files.copy(data.resolve("gloss.mv.db"), folder.resolve("gloss.mv.db"));
    try (Connection connection =
            DriverManager.getConnection(H2Settings.existing(folder), "sa", "");
        Statement statement = connection.createStatement()) {
      readEverything(statement);
      return new StoredMarks(marks(statement), submitted(statement));
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(folder.resolve("gloss.trace.db"));
      Files.deleteIfExists(folder);
    }
  }

  private static void readEverything(Statement statement) throws SQLException {
    Set<String> tables = new HashSet<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select table_name from information_schema.tables where table_schema = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    for (String table : tables) {
      try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getString(column);
          }
        }
      }
    }
  }

  private static Map<UUID, Stored> marks(Statement statement) throws SQLException {
    Map<UUID, Stored> marks = new HashMap<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select id, revision, start_at, end_at, label, reason from annotation")) {
      while (rows.next()) {
        UUID id = rows.getObject(1, UUID.class);
        Span span = new Span(rows.getInt(3), rows.getInt(4));
        Annotation mark = new Annotation(id, span, rows.getString(5), rows.getString(6));
        marks.put(id, new Stored(mark, rows.getInt(2)));
      }
    }
    return marks;
  }

  private static Set<UUID> submitted(Statement statement) throws SQLException {
    Set<UUID> submitted = new HashSet<>();
    try (ResultSet rows =
        statement.executeQuery("select id from attempt where submitted_at is not null")) {
      while (rows.next()) {
        submitted.add(rows.getObject(1, UUID.class));
      }
    }
    return submitted;
  }
}
