package org.gloss.exercise.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows of exercise versions. They are inserted and never changed. The same SQL runs on H2 and
/// PostgreSQL.
@Repository
public class ExerciseTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, String>> FILES =
      new TypeReference<>() {};
  private static final String COLUMNS =
      "select id, exercise_id, number, key_number, sha256, title, files, origin, published_by,"
          + " remark, loaded_at from exercise_version ";

  private final JdbcClient jdbc;

  ExerciseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Where a version came from.
  public enum Origin {
    /// The files of `exercises/`.
    FILE,
    /// A draft that was published.
    BROWSER
  }

  /// A version as it is stored.
  ///
  /// @param files text by name: the exercise, its keys, its label set
  /// @param by who published it; empty for files
  /// @param remark what changed, in the publisher's words; may be empty
  /// @param at when it came here
  public record Row(
      UUID id,
      String exerciseId,
      int number,
      int keyNumber,
      String sha256,
      String title,
      Map<String, String> files,
      Origin origin,
      Optional<UUID> by,
      String remark,
      Instant at) {}

  /// @throws org.springframework.dao.DuplicateKeyException if the exercise has that number already
  public void insert(Row row) {
    jdbc.sql(
            "insert into exercise_version (id, exercise_id, number, key_number, sha256, title,"
                + " files, origin, published_by, remark, loaded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(row.id())
        .param(row.exerciseId())
        .param(row.number())
        .param(row.keyNumber())
        .param(row.sha256())
        .param(row.title())
        .param(JSON.writeValueAsString(row.files()))
        .param(row.origin().name())
        .param(row.by().orElse(null))
        .param(row.remark())
        .param(row.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The version with this id, empty if there is none.
  public Optional<Row> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(ExerciseTable::row).optional();
  }

  /// The newest version of an exercise, empty if it has none.
  public Optional<Row> newest(String exerciseId) {
    return versions(exerciseId).stream().findFirst();
  }

  /// The newest version of an exercise that came from a file.
  public Optional<Row> newestOfFile(String exerciseId) {
    return versions(exerciseId).stream().filter(row -> row.origin() == Origin.FILE).findFirst();
  }

  /// All versions of an exercise, the newest first.
  public List<Row> versions(String exerciseId) {
    return jdbc.sql(COLUMNS + "where exercise_id = ? order by number desc")
        .param(exerciseId)
        .query(ExerciseTable::row)
        .list();
  }

  /// The id of the newest version of every exercise that has one, by the exercise's id.
  public Map<String, UUID> newest() {
    Map<String, UUID> newest = new HashMap<>();
    jdbc.sql(
            "select v.id, v.exercise_id from exercise_version v join (select exercise_id,"
                + " max(number) as number from exercise_version group by exercise_id) n"
                + " on n.exercise_id = v.exercise_id and n.number = v.number")
        .query(
            row -> {
              newest.put(row.getString("exercise_id"), row.getObject("id", UUID.class));
            });
    return newest;
  }

  /// The ids of the exercises that have a version which was published here.
  public Set<String> publishedHere() {
    return Set.copyOf(
        jdbc.sql("select distinct exercise_id from exercise_version where origin = 'BROWSER'")
            .query((row, number) -> row.getString("exercise_id"))
            .list());
  }

  static Map<String, String> files(String json) {
    return JSON.readValue(json, FILES);
  }

  static String json(Map<String, String> files) {
    return JSON.writeValueAsString(files);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("exercise_id"),
        row.getInt("number"),
        row.getInt("key_number"),
        row.getString("sha256"),
        row.getString("title"),
        files(row.getString("files")),
        Origin.valueOf(row.getString("origin")),
        Optional.ofNullable(row.getObject("published_by", UUID.class)),
        row.getString("remark"),
        row.getObject("loaded_at", OffsetDateTime.class).toInstant());
  }
}
