package org.gloss.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of attempts. The same SQL runs on H2 and PostgreSQL.
@Repository
class AttemptTable {

  private static final String ATTEMPTS =
      "select id, assignment_id, account_id, exercise_version_id, number, started_at, submitted_at,"
          + " extra_seconds, by_clock from attempt ";
  private final JdbcClient jdbc;

  AttemptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Attempt attempt) {
    jdbc.sql(
            "insert into attempt (id, assignment_id, account_id, exercise_version_id, number,"
                + " started_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            attempt.id(),
            attempt.assignmentId(),
            attempt.accountId(),
            attempt.exerciseVersionId(),
            attempt.number(),
            attempt.startedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Attempt> find(UUID id) {
    return jdbc.sql(ATTEMPTS + "where id = ?").param(id).query(AttemptTable::attempt).optional();
  }

  /// Holds the attempt's row until the transaction ends, so that saving and submitting take turns.
  Optional<Attempt> lock(UUID id) {
    return jdbc.sql(ATTEMPTS + "where id = ? for update")
        .param(id)
        .query(AttemptTable::attempt)
        .optional();
  }

  List<Attempt> of(UUID assignmentId, UUID accountId) {
    return jdbc.sql(ATTEMPTS + "where assignment_id = ? and account_id = ? order by number")
        .params(assignmentId, accountId)
        .query(AttemptTable::attempt)
        .list();
  }

  List<Attempt> ofAccount(UUID accountId) {
    return jdbc.sql(ATTEMPTS + "where account_id = ? order by number")
        .param(accountId)
        .query(AttemptTable::attempt)
        .list();
  }

  List<Attempt> ofAssignment(UUID assignmentId) {
    return jdbc.sql(ATTEMPTS + "where assignment_id = ? order by number")
        .param(assignmentId)
        .query(AttemptTable::attempt)
        .list();
  }

  List<Attempt> ofClassroom(UUID classroomId) {
    return jdbc.sql(
            ATTEMPTS
                + "where assignment_id in (select id from assignment where classroom_id = ?)"
                + " order by number")
        .param(classroomId)
        .query(AttemptTable::attempt)
        .list();
  }

  /// Holds the rows of the attempts at an assignment that are not submitted, in one order, until
  /// the transaction ends.
  List<Attempt> lockOpen(UUID assignmentId) {
    return jdbc.sql(
            ATTEMPTS + "where assignment_id = ? and submitted_at is null order by id for update")
        .param(assignmentId)
        .query(AttemptTable::attempt)
        .list();
  }

  /// Attempts that are open though they ended by `now`, the oldest first. Says in SQL what
  /// [org.gloss.classroom.Terms#end] says; those of classes that pause are left out.
  List<UUID> over(Instant now, int most) {
    return jdbc.sql(
            "select a.id from attempt a join assignment s on s.id = a.assignment_id"
                + " left join extension e"
                + " on e.assignment_id = a.assignment_id and e.account_id = a.account_id"
                + " where a.submitted_at is null and s.paused_at is null and"
                + " ((s.closes_at <= :now and coalesce(e.closes_at, s.closes_at) <= :now"
                + " and coalesce(e.due_at, s.closes_at) <= :now)"
                + " or extract(epoch from a.started_at) + a.extra_seconds"
                + " + (s.time_limit_seconds * (100 + coalesce(e.extra_percent, 0)) + 99) / 100"
                + " <= :seconds)"
                + " order by a.started_at, a.id limit :most")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("seconds", seconds(now))
        .param("most", most)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Since 1970, with the fraction, which the databases' epochs have too.
  private static BigDecimal seconds(Instant at) {
    return BigDecimal.valueOf(at.getEpochSecond()).add(BigDecimal.valueOf(at.getNano(), 9));
  }

  boolean anyOf(UUID assignmentId) {
    return jdbc.sql("select count(*) from attempt where assignment_id = ?")
            .param(assignmentId)
            .query(Integer.class)
            .single()
        > 0;
  }

  void submit(UUID id, Instant at, boolean byClock) {
    jdbc.sql("update attempt set submitted_at = ?, by_clock = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), byClock, id)
        .update();
  }

  void setExtra(UUID id, Duration extra) {
    jdbc.sql("update attempt set extra_seconds = ? where id = ?")
        .params((int) extra.getSeconds(), id)
        .update();
  }

  private static Attempt attempt(ResultSet row, int number) throws SQLException {
    return new Attempt(
        row.getObject("id", UUID.class),
        row.getObject("assignment_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getObject("exercise_version_id", UUID.class),
        row.getInt("number"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Duration.ofSeconds(row.getInt("extra_seconds")),
        row.getBoolean("by_clock"));
  }
}
