package org.gloss.exercise.labels;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ReadResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of label sets.
@Repository
class LabelSetTable {

  private static final String COLUMNS =
      "select id, set_id, yaml, from_file, owner_id, shared, revision from label_set ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Map<UUID, Parsed> parsed = new ConcurrentHashMap<>();

  LabelSetTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The newest text of a row that was read, and what it says.
  private record Parsed(String yaml, LabelSet set) {}

  void insert(StoredLabelSet row) {
    jdbc.sql(
            "insert into label_set (id, set_id, title, owner_id, shared, yaml, from_file, revision,"
                + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(row.id())
        .param(row.setId())
        .param(row.set().title())
        .param(row.ownerId().orElse(null))
        .param(row.shared())
        .param(row.yaml())
        .param(row.fromFile())
        .param(row.revision())
        .param(now())
        .update();
  }

  /// Writes a new text over the one of a revision.
  ///
  /// @param previous what an undo brings back; empty where the change cannot be undone
  /// @return whether the row still was at that revision
  boolean update(UUID id, int revision, LabelSet set, String yaml, Optional<String> previous) {
    return jdbc.sql(
                "update label_set set title = ?, yaml = ?, previous_yaml = ?, revision = ?,"
                    + " changed_at = ? where id = ? and revision = ?")
            .param(set.title())
            .param(yaml)
            .param(previous.orElse(null))
            .param(revision + 1)
            .param(now())
            .param(id)
            .param(revision)
            .update()
        == 1;
  }

  void setShared(UUID id, boolean shared) {
    jdbc.sql("update label_set set shared = ? where id = ?").params(shared, id).update();
  }

  void setArchived(UUID id, boolean archived) {
    jdbc.sql("update label_set set archived_at = ? where id = ?")
        .param(archived ? now() : null)
        .param(id)
        .update();
  }

  Optional<String> previous(UUID id) {
    return jdbc
        .sql("select previous_yaml from label_set where id = ?")
        .param(id)
        .query(LabelSetTable::text)
        .list()
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<StoredLabelSet> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(this::row).optional();
  }

  Optional<StoredLabelSet> find(String setId) {
    return jdbc.sql(COLUMNS + "where set_id = ?").param(setId).query(this::row).optional();
  }

  boolean isTaken(String setId) {
    return jdbc.sql("select count(*) from label_set where set_id = ?")
            .param(setId)
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Those of files that stand in the library now.
  List<StoredLabelSet> ofFiles() {
    return jdbc.sql(COLUMNS + "where from_file and archived_at is null order by lower(title), id")
        .query(this::row)
        .list();
  }

  List<StoredLabelSet> ofTeacher(UUID teacher, boolean archived) {
    return jdbc.sql(
            COLUMNS
                + "where not from_file and owner_id = ? and archived_at is "
                + (archived ? "not null" : "null")
                + " order by lower(title), id")
        .param(teacher)
        .query(this::row)
        .list();
  }

  List<StoredLabelSet> sharedByOthers(UUID teacher) {
    return jdbc.sql(
            COLUMNS
                + "where not from_file and shared and (owner_id is null or owner_id <> ?)"
                + " and archived_at is null order by lower(title), id")
        .param(teacher)
        .query(this::row)
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Optional<String> text(ResultSet row, int number) throws SQLException {
    return Optional.ofNullable(row.getString(1));
  }

  private StoredLabelSet row(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String yaml = row.getString("yaml");
    return new StoredLabelSet(
        id,
        row.getString("set_id"),
        set(id, yaml),
        yaml,
        row.getBoolean("from_file"),
        Optional.ofNullable(row.getObject("owner_id", UUID.class)),
        row.getBoolean("shared"),
        row.getInt("revision"));
  }

  private LabelSet set(UUID id, String yaml) {
    return parsed.compute(id, (_, known) -> parsed(known, yaml)).set();
  }

  private static Parsed parsed(@Nullable Parsed known, String yaml) {
    if (known != null && known.yaml().equals(yaml)) {
      return known;
    }
    ReadResult read =
        ExerciseLibrary.parse("labels.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of());
    if (read.labelSets().isEmpty()) {
      throw new IllegalStateException("a stored label set cannot be read: " + read.problems());
    }
    return new Parsed(yaml, read.labelSets().getFirst());
  }
}
