package org.gloss.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of assignments and extensions.
@Repository
class AssignmentTable {

  private static final String ASSIGNMENTS =
      "select id, classroom_id, exercise_version_id, position, mode, preset, depth,"
          + " attempts_allowed, counts, time_limit_seconds, release, mask, late_costs, opens_at,"
          + " due_at, closes_at, released_at, paused_at from assignment ";
  private static final String EXTENSIONS =
      "select assignment_id, account_id, due_at, closes_at, extra_percent from extension ";

  private final JdbcClient jdbc;

  AssignmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Assignment assignment) {
    write(
        "insert into assignment (classroom_id, exercise_version_id, position, mode, preset, depth,"
            + " attempts_allowed, counts, time_limit_seconds, release, mask, late_costs, opens_at,"
            + " due_at, closes_at, released_at, paused_at, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        assignment);
  }

  void update(Assignment assignment) {
    write(
        "update assignment set classroom_id = ?, exercise_version_id = ?, position = ?, mode = ?,"
            + " preset = ?, depth = ?, attempts_allowed = ?, counts = ?, time_limit_seconds = ?,"
            + " release = ?, mask = ?, late_costs = ?, opens_at = ?, due_at = ?, closes_at = ?,"
            + " released_at = ?, paused_at = ? where id = ?",
        assignment);
  }

  Optional<Assignment> find(UUID id) {
    return jdbc.sql(ASSIGNMENTS + "where id = ?")
        .param(id)
        .query(AssignmentTable::assignment)
        .optional();
  }

  /// Holds the assignment's row until the transaction ends, so that changes take turns.
  Optional<Assignment> lock(UUID id) {
    return jdbc.sql(ASSIGNMENTS + "where id = ? for update")
        .param(id)
        .query(AssignmentTable::assignment)
        .optional();
  }

  List<Assignment> of(UUID classroomId) {
    return jdbc.sql(ASSIGNMENTS + "where classroom_id = ? order by position, id")
        .param(classroomId)
        .query(AssignmentTable::assignment)
        .list();
  }

  /// Holds the rows of all that is assigned to a class, in its order.
  List<Assignment> lockAll(UUID classroomId) {
    return jdbc.sql(ASSIGNMENTS + "where classroom_id = ? order by position, id for update")
        .param(classroomId)
        .query(AssignmentTable::assignment)
        .list();
  }

  /// Deletes an assignment and all work at it.
  void delete(UUID id) {
    jdbc.sql("delete from assignment where id = ?").param(id).update();
  }

  Optional<Extension> extension(UUID assignmentId, UUID accountId) {
    return jdbc.sql(EXTENSIONS + "where assignment_id = ? and account_id = ?")
        .params(assignmentId, accountId)
        .query(AssignmentTable::extension)
        .optional();
  }

  /// The extensions of an assignment, by account.
  Map<UUID, Extension> extensions(UUID assignmentId) {
    return jdbc
        .sql(EXTENSIONS + "where assignment_id = ?")
        .param(assignmentId)
        .query(AssignmentTable::extension)
        .list()
        .stream()
        .collect(Collectors.toMap(Extension::accountId, Function.identity()));
  }

  /// The extensions of a student, by assignment.
  Map<UUID, Extension> extensionsOf(UUID accountId) {
    return jdbc
        .sql(EXTENSIONS + "where account_id = ?")
        .param(accountId)
        .query(AssignmentTable::extension)
        .list()
        .stream()
        .collect(Collectors.toMap(Extension::assignmentId, Function.identity()));
  }

  void insert(Extension extension) {
    write(
        "insert into extension (due_at, closes_at, extra_percent, assignment_id, account_id)"
            + " values (?, ?, ?, ?, ?)",
        extension);
  }

  /// @return whether there was one to change
  boolean update(Extension extension) {
    return write(
            "update extension set due_at = ?, closes_at = ?, extra_percent = ?"
                + " where assignment_id = ? and account_id = ?",
            extension)
        > 0;
  }

  /// @return whether there was one
  boolean deleteExtension(UUID assignmentId, UUID accountId) {
    return jdbc.sql("delete from extension where assignment_id = ? and account_id = ?")
            .params(assignmentId, accountId)
            .update()
        > 0;
  }

  private int write(String sql, Extension extension) {
    return jdbc.sql(sql)
        .param(moment(extension.dueAt()))
        .param(moment(extension.closesAt()))
        .param(extension.extraPercent())
        .param(extension.assignmentId())
        .param(extension.accountId())
        .update();
  }

  private void write(String sql, Assignment assignment) {
    AssignmentSettings settings = assignment.settings();
    Schedule schedule = settings.schedule();
    jdbc.sql(sql)
        .param(assignment.classroomId())
        .param(assignment.exerciseVersionId())
        .param(assignment.position())
        .param(settings.mode().name())
        .param(settings.preset())
        .param(settings.depth())
        .param(settings.attemptsAllowed())
        .param(settings.counts().name())
        .param(settings.timeLimit().map(limit -> (int) limit.getSeconds()).orElse(null))
        .param(settings.release().name())
        .param(settings.mask())
        .param(settings.lateCosts())
        .param(moment(schedule.opensAt()))
        .param(moment(schedule.dueAt()))
        .param(moment(schedule.closesAt()))
        .param(moment(assignment.releasedAt()))
        .param(moment(assignment.pausedAt()))
        .param(assignment.id())
        .update();
  }

  static @Nullable OffsetDateTime moment(Optional<Instant> at) {
    return at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Assignment assignment(ResultSet row, int number) throws SQLException {
    return new Assignment(
        row.getObject("id", UUID.class),
        row.getObject("classroom_id", UUID.class),
        row.getObject("exercise_version_id", UUID.class),
        row.getInt("position"),
        settings(row),
        instant(row, "released_at"),
        instant(row, "paused_at"));
  }

  private static AssignmentSettings settings(ResultSet row) throws SQLException {
    return new AssignmentSettings(
        Assignment.Mode.valueOf(row.getString("mode")),
        row.getString("preset"),
        row.getString("depth"),
        new Schedule(instant(row, "opens_at"), instant(row, "due_at"), instant(row, "closes_at")),
        row.getInt("attempts_allowed"),
        AssignmentSettings.Counts.valueOf(row.getString("counts")),
        Optional.ofNullable(row.getObject("time_limit_seconds", Integer.class))
            .map(Duration::ofSeconds),
        Assignment.Release.valueOf(row.getString("release")),
        row.getBoolean("mask"),
        row.getInt("late_costs"));
  }

  private static Extension extension(ResultSet row, int number) throws SQLException {
    return new Extension(
        row.getObject("assignment_id", UUID.class),
        row.getObject("account_id", UUID.class),
        instant(row, "due_at"),
        instant(row, "closes_at"),
        row.getInt("extra_percent"));
  }
}
