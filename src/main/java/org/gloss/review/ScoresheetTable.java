package org.gloss.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gloss.scoring.Ratio;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stored scores: each names its exercise version, key and rules.
@Repository
class ScoresheetTable {

  private final JdbcClient jdbc;

  ScoresheetTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredScore> find(UUID attemptId) {
    return jdbc.sql("select * from scoresheet where attempt_id = ?")
        .param(attemptId)
        .query(ScoresheetTable::stored)
        .optional();
  }

  /// Stores a score unless one is there already, which then stands.
  void insert(StoredScore score, Instant at) {
    jdbc.sql(
            "insert into scoresheet (attempt_id, exercise_version_id, key_number, preset, mode,"
                + " depth, numerator, denominator, percent, sheet, scored_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            score.attemptId(),
            score.exerciseVersionId(),
            score.keyNumber(),
            score.preset(),
            score.mode(),
            score.depth(),
            score.score().numerator().toPlainString(),
            score.score().denominator().toPlainString(),
            score.score().percent(),
            score.counts(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static StoredScore stored(ResultSet row, int number) throws SQLException {
    return new StoredScore(
        row.getObject("attempt_id", UUID.class),
        row.getObject("exercise_version_id", UUID.class),
        row.getInt("key_number"),
        row.getString("preset"),
        row.getString("mode"),
        row.getString("depth"),
        new Ratio(
            new BigDecimal(row.getString("numerator")),
            new BigDecimal(row.getString("denominator"))),
        row.getString("sheet"));
  }

  /// A score as it is stored.
  ///
  /// @param counts what it is made of, in words for the record
  record StoredScore(
      UUID attemptId,
      UUID exerciseVersionId,
      int keyNumber,
      String preset,
      String mode,
      String depth,
      Ratio score,
      String counts) {}
}
