package org.gloss.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.ScoringRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stored scores: each names its exercise version, key and rules. Beside them teachers' own scores.
@Repository
class ScoresheetTable {

  private static final String OF_ASSIGNMENT =
      " where attempt_id in (select id from attempt where assignment_id = ?)";
  private static final String OF_ACCOUNT =
      " where attempt_id in (select id from attempt where account_id = ?)";

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

  /// The stored scores of an assignment, by attempt.
  Map<UUID, StoredScore> ofAssignment(UUID assignmentId) {
    return scores(OF_ASSIGNMENT, assignmentId);
  }

  /// The stored scores of a student, by attempt.
  Map<UUID, StoredScore> ofAccount(UUID accountId) {
    return scores(OF_ACCOUNT, accountId);
  }

  private Map<UUID, StoredScore> scores(String where, UUID id) {
    return jdbc
        .sql("select * from scoresheet" + where)
        .param(id)
        .query(ScoresheetTable::stored)
        .list()
        .stream()
        .collect(Collectors.toMap(StoredScore::attemptId, Function.identity()));
  }

  /// Stores a score unless one is there already, which then stands.
  void insert(StoredScore score, Instant at) {
    write(
        "insert into scoresheet (exercise_version_id, key_number, preset, mode,"
            + " depth, numerator, denominator, percent, sheet, scored_at, attempt_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        score,
        at);
  }

  /// Replaces a stored score.
  void update(StoredScore score, Instant at) {
    write(
        "update scoresheet set exercise_version_id = ?, key_number = ?, preset = ?, mode = ?,"
            + " depth = ?, numerator = ?, denominator = ?, percent = ?, sheet = ?, scored_at = ?"
            + " where attempt_id = ?",
        score,
        at);
  }

  /// A teacher's own score for an attempt, empty when there is none.
  Optional<ScoreOverride> override(UUID attemptId) {
    return jdbc.sql("select * from score_override where attempt_id = ?")
        .param(attemptId)
        .query(ScoresheetTable::override)
        .optional();
  }

  /// Teachers' own scores in an assignment, by attempt.
  Map<UUID, ScoreOverride> overrides(UUID assignmentId) {
    return overrides(OF_ASSIGNMENT, assignmentId);
  }

  /// Teachers' own scores for a student, by attempt.
  Map<UUID, ScoreOverride> overridesOfAccount(UUID accountId) {
    return overrides(OF_ACCOUNT, accountId);
  }

  private Map<UUID, ScoreOverride> overrides(String where, UUID id) {
    return jdbc
        .sql("select * from score_override" + where)
        .param(id)
        .query(ScoresheetTable::override)
        .list()
        .stream()
        .collect(Collectors.toMap(ScoreOverride::attemptId, Function.identity()));
  }

  /// Puts a teacher's own score in the place of one that there may be. The attempt is held.
  void put(ScoreOverride override) {
    removeOverride(override.attemptId());
    jdbc.sql(
            "insert into score_override (attempt_id, percent, reason, account_id, decided_at)"
                + " values (?, ?, ?, ?, ?)")
        .param(override.attemptId())
        .param(override.percent())
        .param(override.reason())
        .param(override.by().orElse(null))
        .param(override.decidedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Removes a teacher's own score.
  ///
  /// @return whether there was one
  boolean removeOverride(UUID attemptId) {
    return jdbc.sql("delete from score_override where attempt_id = ?").param(attemptId).update()
        > 0;
  }

  private void write(String sql, StoredScore score, Instant at) {
    Basis basis = score.basis();
    jdbc.sql(sql)
        .params(
            basis.exerciseVersionId(),
            score.keyNumber(),
            basis.rules().preset().name().toLowerCase(Locale.ROOT),
            basis.rules().mode().name(),
            basis.depth(),
            score.score().numerator().toPlainString(),
            score.score().denominator().toPlainString(),
            score.score().percent(),
            score.counts(),
            at.atOffset(ZoneOffset.UTC),
            score.attemptId())
        .update();
  }

  private static StoredScore stored(ResultSet row, int number) throws SQLException {
    Basis basis =
        new Basis(
            row.getObject("exercise_version_id", UUID.class),
            row.getString("depth"),
            Scoring.rules(
                row.getString("preset"), ScoringRules.Mode.valueOf(row.getString("mode"))));
    return new StoredScore(
        row.getObject("attempt_id", UUID.class),
        basis,
        row.getInt("key_number"),
        ratio(row, ""),
        row.getString("sheet"));
  }

  /// @param prefix of the columns' names
  static Ratio ratio(ResultSet row, String prefix) throws SQLException {
    return new Ratio(
        new BigDecimal(row.getString(prefix + "numerator")),
        new BigDecimal(row.getString(prefix + "denominator")));
  }

  private static ScoreOverride override(ResultSet row, int number) throws SQLException {
    return new ScoreOverride(
        row.getObject("attempt_id", UUID.class),
        row.getInt("percent"),
        row.getString("reason"),
        Optional.ofNullable(row.getObject("account_id", UUID.class)),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
