package org.gloss.exercise.draft;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.exercise.file.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Rows of drafts' keys and their items. The same SQL runs on H2 and PostgreSQL.
@Repository
class KeyTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KEYS =
      "select id, draft_id, account_id, instructor, position, file, handed_in_at from draft_key ";
  private static final String ITEMS =
      "select id, revision, removed, start_at, end_at, core_start, core_end, labels, weight,"
          + " status, reason, hint, form from draft_item ";

  private final JdbcClient jdbc;

  KeyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DraftKey key) {
    jdbc.sql(
            "insert into draft_key (id, draft_id, account_id, instructor, position, file,"
                + " handed_in_at) values (?, ?, ?, ?, ?, ?, ?)")
        .param(key.id())
        .param(key.draftId())
        .param(key.accountId().orElse(null))
        .param(key.instructor())
        .param(key.position())
        .param(key.file())
        .param(key.handedIn().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
  }

  Optional<DraftKey> find(UUID id) {
    return jdbc.sql(KEYS + "where id = ?").param(id).query(KeyTable::key).optional();
  }

  /// The first key first.
  List<DraftKey> of(UUID draftId) {
    return jdbc.sql(KEYS + "where draft_id = ? order by position")
        .param(draftId)
        .query(KeyTable::key)
        .list();
  }

  /// Second opinions that an account was asked for and has not handed in.
  List<DraftKey> askedOf(UUID accountId) {
    return jdbc.sql(
            KEYS + "where account_id = ? and position > 0 and handed_in_at is null order by id")
        .param(accountId)
        .query(KeyTable::key)
        .list();
  }

  void handIn(UUID id, Instant at) {
    jdbc.sql("update draft_key set handed_in_at = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /// The first key makes room for another and is one of the others, handed in.
  void stepBack(UUID id, int position, Instant at) {
    jdbc.sql("update draft_key set position = ?, handed_in_at = ? where id = ?")
        .params(position, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /// The key becomes the first, which must have been taken away.
  void stepForward(UUID id) {
    jdbc.sql("update draft_key set position = 0, handed_in_at = null, file = '' where id = ?")
        .param(id)
        .update();
  }

  /// Says in which file a key stands.
  void refile(UUID id, String file) {
    jdbc.sql("update draft_key set file = ? where id = ?").params(file, id).update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from draft_key where id = ?").param(id).update();
  }

  Optional<DraftItem> item(UUID keyId, UUID id) {
    return jdbc.sql(ITEMS + "where key_id = ? and id = ?")
        .params(keyId, id)
        .query(KeyTable::item)
        .optional();
  }

  /// Those that have not been taken back, in text order.
  List<DraftItem> items(UUID keyId) {
    return jdbc.sql(ITEMS + "where key_id = ? and not removed order by start_at, end_at, id")
        .param(keyId)
        .query(KeyTable::item)
        .list();
  }

  int count(UUID keyId) {
    return jdbc.sql("select count(*) from draft_item where key_id = ?")
        .param(keyId)
        .query(Integer.class)
        .single();
  }

  void insert(UUID keyId, DraftItem item, Instant at) {
    write(
        "insert into draft_item (revision, removed, start_at, end_at, core_start, core_end, labels,"
            + " weight, status, reason, hint, form, saved_at, key_id, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        keyId,
        item,
        at);
  }

  void update(UUID keyId, DraftItem item, Instant at) {
    write(
        "update draft_item set revision = ?, removed = ?, start_at = ?, end_at = ?, core_start = ?,"
            + " core_end = ?, labels = ?, weight = ?, status = ?, reason = ?, hint = ?, form = ?,"
            + " saved_at = ? where key_id = ? and id = ?",
        keyId,
        item,
        at);
  }

  private void write(String sql, UUID keyId, DraftItem saved, Instant at) {
    KeyItem item = saved.item();
    List<@Nullable Object> fields = new ArrayList<>();
    fields.add(saved.revision());
    fields.add(saved.removed());
    fields.add(item.span().start());
    fields.add(item.span().end());
    fields.add(item.core().map(Span::start).orElse(null));
    fields.add(item.core().map(Span::end).orElse(null));
    fields.add(String.join(" ", item.labels()));
    fields.add(item.weight().toPlainString());
    fields.add(item.status().name());
    fields.add(item.reason());
    fields.add(item.hint());
    fields.add(saved.form().map(KeyTable::json).orElse(null));
    fields.add(at.atOffset(ZoneOffset.UTC));
    jdbc.sql(sql).params(fields).param(keyId).param(saved.id()).update();
  }

  private static String json(Form form) {
    return switch (form) {
      case Form.Bracketed ignored -> "";
      case Form.Quoted quoted -> JSON.writeValueAsString(quoted);
    };
  }

  private static Form form(String json) {
    return json.isEmpty() ? new Form.Bracketed() : JSON.readValue(json, Form.Quoted.class);
  }

  private static DraftKey key(ResultSet row, int number) throws SQLException {
    return new DraftKey(
        row.getObject("id", UUID.class),
        row.getObject("draft_id", UUID.class),
        Optional.ofNullable(row.getObject("account_id", UUID.class)),
        row.getString("instructor"),
        row.getInt("position"),
        row.getString("file"),
        Optional.ofNullable(row.getObject("handed_in_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static DraftItem item(ResultSet row, int number) throws SQLException {
    Object core = row.getObject("core_start");
    KeyItem item =
        new KeyItem(
            new Span(row.getInt("start_at"), row.getInt("end_at")),
            core == null
                ? Optional.empty()
                : Optional.of(new Span(row.getInt("core_start"), row.getInt("core_end"))),
            List.of(row.getString("labels").split(" ")),
            new BigDecimal(row.getString("weight")),
            KeyItem.Status.valueOf(row.getString("status")),
            row.getString("reason"),
            row.getString("hint"));
    return new DraftItem(
        row.getObject("id", UUID.class),
        row.getInt("revision"),
        row.getBoolean("removed"),
        item,
        Optional.ofNullable(row.getString("form")).map(KeyTable::form));
  }
}
