package org.gloss.exercise.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of what was decided where a second key differs from the first. The same SQL runs on H2 and
/// PostgreSQL.
@Repository
class AdjudicationTable {

  private final JdbcClient jdbc;

  AdjudicationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Remembers a decision in place of an earlier one on the same item.
  void put(UUID keyId, UUID itemId, Decision decision, UUID by, Instant at) {
    jdbc.sql("delete from adjudication where key_id = ? and item_id = ?")
        .params(keyId, itemId)
        .update();
    jdbc.sql(
            "insert into adjudication (key_id, item_id, decision, decided_by, decided_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(keyId, itemId, decision.name(), by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What was decided, by the item of the row: the second key's, or the first's where only it has
  /// one.
  Map<UUID, Decision> of(UUID keyId) {
    Map<UUID, Decision> decisions = new HashMap<>();
    jdbc.sql("select item_id, decision from adjudication where key_id = ?")
        .param(keyId)
        .query(
            row -> {
              decisions.put(
                  row.getObject("item_id", UUID.class),
                  Decision.valueOf(row.getString("decision")));
            });
    return decisions;
  }
}
