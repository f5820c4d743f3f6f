package org.gloss.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The marks of many attempts at once.
@Repository
class MarksTable {

  /// How many attempts are asked for in one statement.
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;

  MarksTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A mark as it was last saved or taken back, without its reason.
  record Mark(Annotation annotation, boolean removed, Instant savedAt) {}

  /// By attempt, removed ones too; attempts without any are left out.
  Map<UUID, List<Mark>> of(List<UUID> attempts) {
    Map<UUID, List<Mark>> found = new HashMap<>();
    for (int from = 0; from < attempts.size(); from += AT_ONCE) {
      read(attempts.subList(from, Math.min(from + AT_ONCE, attempts.size())), found);
    }
    return found;
  }

  private void read(List<UUID> attempts, Map<UUID, List<Mark>> found) {
    jdbc.sql(
            "select attempt_id, id, removed, start_at, end_at, label, saved_at from annotation"
                + " where attempt_id in (:attempts)")
        .param("attempts", attempts)
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      row.getObject("attempt_id", UUID.class), key -> new ArrayList<>())
                  .add(mark(row));
            });
  }

  private static Mark mark(ResultSet row) throws SQLException {
    return new Mark(
        new Annotation(
            row.getObject("id", UUID.class),
            new Span(row.getInt("start_at"), row.getInt("end_at")),
            row.getString("label"),
            ""),
        row.getBoolean("removed"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
