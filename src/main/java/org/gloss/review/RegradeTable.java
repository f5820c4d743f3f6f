package org.gloss.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.review.Regrade.Change;
import org.gloss.scoring.ScoringRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of regradings and of the scores that they look at. The same SQL runs on H2 and PostgreSQL.
@Repository
class RegradeTable {

  private static final String COLUMNS =
      "exercise_version_id, key_number, preset, mode, depth, numerator, denominator, percent,"
          + " sheet, scored_at";
  private static final String OLD = "old_" + COLUMNS.replace(", ", ", old_");

  private final JdbcClient jdbc;

  RegradeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Holds an assignment until the transaction ends, so that regradings of it begin one at a time.
  void lockAssignment(UUID assignmentId) {
    jdbc.sql("select id from assignment where id = ? for update")
        .param(assignmentId)
        .query(UUID.class)
        .optional();
  }

  void insert(Regrade regrade) {
    Basis basis = regrade.basis();
    jdbc.sql(
            "insert into regrade (id, assignment_id, number, account_id, exercise_version_id,"
                + " preset, mode, depth, lower_too, words, state, began_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(regrade.id())
        .param(regrade.assignmentId())
        .param(regrade.number())
        .param(regrade.by().orElse(null))
        .param(basis.exerciseVersionId())
        .param(basis.rules().preset().name())
        .param(basis.rules().mode().name())
        .param(basis.depth())
        .param(regrade.lowerToo())
        .param(regrade.words())
        .param(regrade.state().name())
        .param(regrade.beganAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes up every stored score of the assignment that was made with something else and is not
  /// taken up yet. The assignment is held, so that it goes on to no other key meanwhile.
  ///
  /// @return how many there were
  int collect(Regrade regrade) {
    jdbc.sql(
            "select id from attempt where assignment_id = ? and submitted_at is not null"
                + " order by id for update")
        .param(regrade.assignmentId())
        .query(UUID.class)
        .list();
    Basis basis = regrade.basis();
    return jdbc.sql(
            "insert into regrade_score (regrade_id, attempt_id, state, "
                + OLD
                + ") select r.id, s.attempt_id, 'PENDING', "
                + "s."
                + COLUMNS.replace(", ", ", s.")
                + " from regrade r join attempt a on a.assignment_id = r.assignment_id"
                + " join scoresheet s on s.attempt_id = a.id where r.id = :regrade"
                + " and not (s.exercise_version_id = :version and upper(s.preset) = :preset"
                + " and s.mode = :mode and s.depth = :depth)"
                + " and not exists (select 1 from regrade_score t"
                + " where t.regrade_id = r.id and t.attempt_id = s.attempt_id)")
        .param("regrade", regrade.id())
        .param("version", basis.exerciseVersionId())
        .param("preset", basis.rules().preset().name())
        .param("mode", basis.rules().mode().name())
        .param("depth", basis.depth())
        .update();
  }

  Optional<Regrade> find(UUID id) {
    return jdbc.sql("select * from regrade where id = ?")
        .param(id)
        .query(RegradeTable::regrade)
        .optional();
  }

  /// Holds a regrading until the transaction ends, so that its steps take turns.
  Optional<Regrade> lock(UUID id) {
    return jdbc.sql("select * from regrade where id = ? for update")
        .param(id)
        .query(RegradeTable::regrade)
        .optional();
  }

  /// The regradings of an assignment, the newest first.
  List<Regrade> of(UUID assignmentId) {
    return jdbc.sql("select * from regrade where assignment_id = ? order by number desc")
        .param(assignmentId)
        .query(RegradeTable::regrade)
        .list();
  }

  /// Those that are not finished, whichever assignment they are of.
  List<UUID> running() {
    return jdbc.sql("select id from regrade where state = 'RUNNING' order by began_at")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Some attempts that a regrading has not looked at yet.
  List<UUID> pending(UUID id, int most) {
    return jdbc.sql(
            "select attempt_id from regrade_score where regrade_id = ? and state = 'PENDING'"
                + " order by attempt_id limit ?")
        .params(id, most)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Writes down what came of one score.
  void settle(UUID id, UUID attemptId, Change change, Optional<StoredScore> score) {
    jdbc.sql(
            "update regrade_score set state = ?, new_numerator = ?, new_denominator = ?"
                + " where regrade_id = ? and attempt_id = ?")
        .param(change.name())
        .param(score.map(one -> one.score().numerator().toPlainString()).orElse(null))
        .param(score.map(one -> one.score().denominator().toPlainString()).orElse(null))
        .param(id)
        .param(attemptId)
        .update();
  }

  void finish(UUID id, Instant at) {
    jdbc.sql("update regrade set state = 'DONE', ended_at = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /// Puts every score that a regrading has changed back as it was.
  void undo(UUID id, Instant at) {
    jdbc.sql(
            "update scoresheet set ("
                + COLUMNS
                + ") = (select "
                + OLD
                + " from regrade_score r where r.regrade_id = :id"
                + " and r.attempt_id = scoresheet.attempt_id) where attempt_id in (select"
                + " attempt_id from regrade_score where regrade_id = :id"
                + " and state in ('UP', 'DOWN', 'SAME'))")
        .param("id", id)
        .update();
    jdbc.sql("update regrade set state = 'UNDONE', undone_at = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /// How many scores of a regrading have which change.
  Map<Change, Integer> counts(UUID id) {
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      counts.put(change, 0);
    }
    jdbc.sql(
            "select state, count(*) as scores from regrade_score where regrade_id = ?"
                + " group by state")
        .param(id)
        .query(
            row -> {
              counts.put(Change.valueOf(row.getString("state")), row.getInt("scores"));
            });
    return counts;
  }

  /// How often and why an attempt's score has moved, the first time first.
  List<ScoreMove> moves(UUID attemptId) {
    return new ArrayList<>(
        jdbc.sql(
                "select g.began_at, g.undone_at, g.words, s.* from regrade_score s"
                    + " join regrade g on g.id = s.regrade_id"
                    + " where s.attempt_id = ? and s.state in ('UP', 'DOWN') order by g.number")
            .param(attemptId)
            .query(RegradeTable::move)
            .list());
  }

  private static ScoreMove move(ResultSet row, int number) throws SQLException {
    return new ScoreMove(
        instant(row, "began_at").orElseThrow(),
        ScoresheetTable.ratio(row, "old_"),
        ScoresheetTable.ratio(row, "new_"),
        row.getString("words"),
        instant(row, "undone_at"));
  }

  private static Regrade regrade(ResultSet row, int number) throws SQLException {
    return new Regrade(
        row.getObject("id", UUID.class),
        row.getObject("assignment_id", UUID.class),
        row.getInt("number"),
        Optional.ofNullable(row.getObject("account_id", UUID.class)),
        new Basis(
            row.getObject("exercise_version_id", UUID.class),
            row.getString("depth"),
            Scoring.rules(
                row.getString("preset"), ScoringRules.Mode.valueOf(row.getString("mode")))),
        row.getBoolean("lower_too"),
        row.getString("words"),
        Regrade.State.valueOf(row.getString("state")),
        instant(row, "began_at").orElseThrow(),
        instant(row, "ended_at"),
        instant(row, "undone_at"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
