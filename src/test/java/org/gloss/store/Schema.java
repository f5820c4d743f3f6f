package org.gloss.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/// The shape of a database in words that do not depend on its maker.
record Schema(SortedSet<String> columns, SortedSet<String> keys) {

  /// What H2 says of a text without a limit.
  private static final int UNLIMITED = 1_000_000_000;

  static Schema of(DataSource source) {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      SortedSet<String> columns = new TreeSet<>();
      SortedSet<String> keys = new TreeSet<>();
      for (String table : tables(data, connection.getSchema())) {
        columns.addAll(columns(data, connection.getSchema(), table));
        keys.addAll(keys(data, connection.getSchema(), table));
      }
      return new Schema(columns, keys);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static SortedSet<String> tables(DatabaseMetaData data, String schema)
      throws SQLException {
    SortedSet<String> names = new TreeSet<>();
    try (ResultSet rows = data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!name.startsWith("flyway")) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static SortedSet<String> columns(DatabaseMetaData data, String schema, String table)
      throws SQLException {
    SortedSet<String> found = new TreeSet<>();
    try (ResultSet rows = data.getColumns(null, schema, table, "%")) {
      while (rows.next()) {
        int size = rows.getInt("COLUMN_SIZE");
        String type = kind(rows.getString("TYPE_NAME"), size);
        String nullable =
            rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable ? " or nothing" : "";
        found.add(table + "." + rows.getString("COLUMN_NAME") + ": " + type + nullable);
      }
    }
    return found;
  }

  private static SortedSet<String> keys(DatabaseMetaData data, String schema, String table)
      throws SQLException {
    SortedSet<String> found = new TreeSet<>();
    try (ResultSet rows = data.getPrimaryKeys(null, schema, table)) {
      while (rows.next()) {
        found.add(table + ": primary " + rows.getString("COLUMN_NAME"));
      }
    }
    try (ResultSet rows = data.getImportedKeys(null, schema, table)) {
      while (rows.next()) {
        String action =
            rows.getInt("DELETE_RULE") == DatabaseMetaData.importedKeyCascade ? "+" : "";
        found.add(
            table
                + "."
                + rows.getString("FKCOLUMN_NAME")
                + " -> "
                + rows.getString("PKTABLE_NAME")
                + action);
      }
    }
    return found;
  }

  private static String kind(String type, int size) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "character varying", "varchar" -> size < UNLIMITED ? "words of " + size : "text";
      case "character large object", "text" -> "text";
      case "timestamp with time zone", "timestamptz" -> "moment";
      case "integer", "int4" -> "number";
      case "boolean", "bool" -> "yes or no";
      case "uuid" -> "id";
      default -> type;
    };
  }
}
