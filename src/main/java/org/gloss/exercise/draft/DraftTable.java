package org.gloss.exercise.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Rows of drafts and of the texts that they have had. The same SQL runs on H2 and PostgreSQL.
@Repository
class DraftTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DRAFTS =
      "select d.id, d.exercise_id, d.owner_id, d.base_version_id, d.file, d.details, d.text_number,"
          + " d.revision, d.changed_at, t.passage from draft d"
          + " join draft_text t on t.draft_id = d.id and t.number = d.text_number ";

  private final JdbcClient jdbc;

  DraftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Draft draft) {
    jdbc.sql(
            "insert into draft (title, label_set, details, base_version_id, text_number, revision,"
                + " changed_at, id, exercise_id, owner_id, file, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(changing(draft))
        .params(
            draft.id(),
            draft.exerciseId(),
            draft.ownerId(),
            draft.file(),
            draft.changedAt().atOffset(ZoneOffset.UTC))
        .update();
    insertText(draft);
  }

  void update(Draft draft) {
    jdbc.sql(
            "update draft set title = ?, label_set = ?, details = ?, base_version_id = ?,"
                + " text_number = ?, revision = ?, changed_at = ? where id = ?")
        .params(changing(draft))
        .param(draft.id())
        .update();
  }

  void insertText(Draft draft) {
    jdbc.sql("insert into draft_text (draft_id, number, passage) values (?, ?, ?)")
        .params(draft.id(), draft.textNumber(), draft.passage())
        .update();
  }

  /// A text that the draft has had.
  Optional<String> text(UUID draftId, int number) {
    return jdbc.sql("select passage from draft_text where draft_id = ? and number = ?")
        .params(draftId, number)
        .query(String.class)
        .optional();
  }

  Optional<Draft> find(UUID id) {
    return jdbc.sql(DRAFTS + "where d.id = ?").param(id).query(DraftTable::draft).optional();
  }

  Optional<Draft> ofExercise(String exerciseId) {
    return jdbc.sql(DRAFTS + "where d.exercise_id = ?")
        .param(exerciseId)
        .query(DraftTable::draft)
        .optional();
  }

  /// Those that an account began or that are shared with it, the newest change first.
  List<Draft> of(UUID accountId) {
    return jdbc.sql(
            DRAFTS
                + "where d.owner_id = ? or d.exercise_id in"
                + " (select exercise_id from exercise_share where account_id = ?)"
                + " or d.exercise_id in (select id from exercise where owner_id = ?)"
                + " order by d.changed_at desc, d.id")
        .params(accountId, accountId, accountId)
        .query(DraftTable::draft)
        .list();
  }

  /// The ids of all drafts that use a label set.
  List<UUID> withLabels(String setId) {
    return jdbc.sql("select id from draft where label_set = ? order by id")
        .param(setId)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Holds the draft's row until the transaction ends, so that its changes take turns.
  Optional<Draft> lock(UUID id) {
    return jdbc.sql("select id from draft where id = ? for update")
        .param(id)
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  void delete(UUID id) {
    jdbc.sql("delete from draft where id = ?").param(id).update();
  }

  private static List<@Nullable Object> changing(Draft draft) {
    List<@Nullable Object> fields = new ArrayList<>();
    fields.add(draft.title());
    fields.add(draft.details().front().labels());
    fields.add(JSON.writeValueAsString(draft.details()));
    fields.add(draft.base().orElse(null));
    fields.add(draft.textNumber());
    fields.add(draft.revision());
    fields.add(draft.changedAt().atOffset(ZoneOffset.UTC));
    return fields;
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("exercise_id"),
        row.getObject("owner_id", UUID.class),
        Optional.ofNullable(row.getObject("base_version_id", UUID.class)),
        row.getString("file"),
        JSON.readValue(row.getString("details"), DraftDetails.class),
        row.getString("passage"),
        row.getInt("text_number"),
        row.getInt("revision"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
