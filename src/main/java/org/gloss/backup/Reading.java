package org.gloss.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads an H2 database from end to end: every row of every table with its long texts, and every
/// index in its order, which must hold as many rows as its table.
final class Reading {

  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
          + " order by table_name";

  private static final String INDEXES =
      "select i.table_name, i.index_name, c.column_name from information_schema.indexes i"
          + " join information_schema.index_columns c on c.index_schema = i.index_schema"
          + " and c.index_name = i.index_name"
          + " where lower(i.table_schema) = 'public' and i.index_type_name <> 'PRIMARY KEY'"
          + " order by i.table_name, i.index_name, c.ordinal_position";

  private static final String MARK =
      "select remarks from information_schema.tables where table_name = 'flyway_schema_history'";

  private static final int LOOK_AT_THE_CLOCK = 1_024;

  private final Connection connection;
  private final long end;
  private final Map<String, Long> rows = new HashMap<>();
  private boolean whole = true;

  private Reading(Connection connection, Duration most) {
    this.connection = connection;
    this.end = System.nanoTime() + most.toNanos();
  }

  /// Reads for as long as it takes.
  static Contents of(Connection connection) throws SQLException {
    return of(connection, Duration.ofDays(1));
  }

  /// @param most after which time it ends with what has been read until then
  /// @throws SQLException if something cannot be read
  static Contents of(Connection connection, Duration most) throws SQLException {
    return new Reading(connection, most).contents();
  }

  private Contents contents() throws SQLException {
    for (String table : tables()) {
      rows.put(table, read("select * from " + quoted(table)));
    }
    for (Index index : indexes()) {
      long found = read(index.query());
      if (whole && found != rows.getOrDefault(index.table, -1L)) {
        throw new SQLDataException(
            "the index %s holds %d rows and its table %s"
                .formatted(index.name, found, rows.get(index.table)));
      }
    }
    return new Contents(
        rows.getOrDefault("account", 0L),
        rows.getOrDefault("attempt", 0L),
        rows.getOrDefault("annotation", 0L),
        rows.values().stream().mapToLong(Long::longValue).sum(),
        Migrations.of(connection),
        mark(),
        whole);
  }

  private String mark() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(MARK)) {
      return found.next() ? String.valueOf(found.getString(1)) : "";
    }
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private List<Index> indexes() throws SQLException {
    List<Index> indexes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(INDEXES)) {
      while (found.next()) {
        String name = found.getString(2);
        if (indexes.isEmpty() || !indexes.getLast().name.equals(name)) {
          indexes.add(new Index(found.getString(1), name, new ArrayList<>()));
        }
        indexes.getLast().columns.add(quoted(found.getString(3)));
      }
    }
    return indexes;
  }

  /// @return how many rows were read
  private long read(String query) throws SQLException {
    long read = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(LOOK_AT_THE_CLOCK);
      try (ResultSet found = statement.executeQuery(query)) {
        int[] types = types(found);
        while (found.next()) {
          for (int i = 0; i < types.length; i++) {
            value(found, i + 1, types[i]);
          }
          read++;
          if (read % LOOK_AT_THE_CLOCK == 0 && System.nanoTime() > end) {
            whole = false;
            return read;
          }
        }
      }
    } catch (IOException e) {
      throw new SQLDataException(e);
    }
    return read;
  }

  private static int[] types(ResultSet found) throws SQLException {
    int[] types = new int[found.getMetaData().getColumnCount()];
    for (int i = 0; i < types.length; i++) {
      types[i] = found.getMetaData().getColumnType(i + 1);
    }
    return types;
  }

  private static void value(ResultSet row, int column, int type) throws SQLException, IOException {
    switch (type) {
      case Types.CLOB -> {
        try (Reader text = row.getCharacterStream(column)) {
          if (text != null) {
            text.transferTo(Writer.nullWriter());
          }
        }
      }
      case Types.BLOB -> {
        try (InputStream bytes = row.getBinaryStream(column)) {
          if (bytes != null) {
            bytes.transferTo(OutputStream.nullOutputStream());
          }
        }
      }
      default -> row.getObject(column);
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private record Index(String table, String name, List<String> columns) {

    String query() {
      String all = String.join(", ", columns);
      return "select %s from %s use index (%s) order by %s"
          .formatted(all, quoted(table), quoted(name), all);
    }
  }
}
