package org.gloss.exercise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows of exercise versions. They are inserted and never changed.
@Repository
class ExerciseTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, String>> FILES =
      new TypeReference<>() {};
  private static final String COLUMNS =
      "select id, exercise_id, number, key_number, sha256, files from exercise_version ";

  private final JdbcClient jdbc;

  ExerciseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A version as it is stored.
  ///
  /// @param files text by name: the exercise, its keys, its label set
  record Row(
      UUID id,
      String exerciseId,
      int number,
      int keyNumber,
      String sha256,
      Map<String, String> files) {}

  void insert(Row row, String title, Instant at) {
    jdbc.sql(
            "insert into exercise_version (id, exercise_id, number, key_number, sha256, title,"
                + " files, loaded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            row.id(),
            row.exerciseId(),
            row.number(),
            row.keyNumber(),
            row.sha256(),
            title,
            JSON.writeValueAsString(row.files()),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Row> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(ExerciseTable::row).optional();
  }

  Optional<Row> newest(String exerciseId) {
    return jdbc.sql(COLUMNS + "where exercise_id = ? order by number desc limit 1")
        .param(exerciseId)
        .query(ExerciseTable::row)
        .optional();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("exercise_id"),
        row.getInt("number"),
        row.getInt("key_number"),
        row.getString("sha256"),
        JSON.readValue(row.getString("files"), FILES));
  }
}
