package org.gloss.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of classes, enrolments and assignments.
@Repository
class ClassroomTable {

  private static final String CLASSROOMS = "select id, name, join_code, teacher_id from classroom ";
  private static final String ASSIGNMENTS =
      "select id, classroom_id, exercise_version_id, position, mode, preset, depth,"
          + " attempts_allowed, release, released_at, closes_at from assignment ";

  private final JdbcClient jdbc;
  private final Clock clock;

  ClassroomTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(UUID id, String name, String joinCode, UUID teacherId) {
    jdbc.sql(
            "insert into classroom (id, name, join_code, teacher_id, created_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(id, name, joinCode, teacherId, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void insert(Assignment assignment) {
    jdbc.sql(
            "insert into assignment (id, classroom_id, exercise_version_id, position, mode, preset,"
                + " depth, attempts_allowed, release) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            assignment.id(),
            assignment.classroomId(),
            assignment.exerciseVersionId(),
            assignment.position(),
            assignment.mode().name(),
            assignment.preset(),
            assignment.depth(),
            assignment.attemptsAllowed(),
            assignment.release().name())
        .update();
  }

  void enrol(UUID classroomId, UUID accountId, Alias alias, String reEntryHash) {
    jdbc.sql(
            "insert into enrolment (classroom_id, account_id, alias, skeleton, capitals,"
                + " re_entry_hash, joined_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            classroomId,
            accountId,
            alias.value(),
            alias.skeleton(),
            alias.capitals(),
            reEntryHash,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void setReEntryHash(UUID accountId, String hash) {
    jdbc.sql("update enrolment set re_entry_hash = ? where account_id = ?")
        .params(hash, accountId)
        .update();
  }

  void release(UUID assignmentId, Instant at) {
    jdbc.sql("update assignment set released_at = ? where id = ? and released_at is null")
        .params(at.atOffset(ZoneOffset.UTC), assignmentId)
        .update();
  }

  Optional<Classroom> byJoinCode(String code) {
    return jdbc.sql(CLASSROOMS + "where join_code = ?")
        .param(code)
        .query(ClassroomTable::classroom)
        .optional();
  }

  Optional<Classroom> find(UUID id) {
    return jdbc.sql(CLASSROOMS + "where id = ?")
        .param(id)
        .query(ClassroomTable::classroom)
        .optional();
  }

  List<Classroom> ofTeacher(UUID teacherId) {
    return jdbc.sql(CLASSROOMS + "where teacher_id = ? order by created_at, id")
        .param(teacherId)
        .query(ClassroomTable::classroom)
        .list();
  }

  Optional<Classroom> ofStudent(UUID accountId) {
    return jdbc.sql(
            CLASSROOMS + "where id in (select classroom_id from enrolment where account_id = ?)")
        .param(accountId)
        .query(ClassroomTable::classroom)
        .optional();
  }

  List<Enrolment> enrolments(UUID classroomId) {
    return jdbc.sql(
            "select classroom_id, account_id, alias from enrolment where classroom_id = ?"
                + " order by lower(alias), alias")
        .param(classroomId)
        .query(
            (row, number) ->
                new Enrolment(
                    row.getObject("classroom_id", UUID.class),
                    row.getObject("account_id", UUID.class),
                    row.getString("alias")))
        .list();
  }

  Optional<Joining.ReEntry> reEntry(UUID classroomId, String skeleton) {
    return jdbc.sql(
            "select account_id, re_entry_hash from enrolment where classroom_id = ? and skeleton = ?")
        .params(classroomId, skeleton)
        .query(
            (row, number) ->
                new Joining.ReEntry(
                    row.getObject("account_id", UUID.class), row.getString("re_entry_hash")))
        .optional();
  }

  List<Assignment> assignments(UUID classroomId) {
    return jdbc.sql(ASSIGNMENTS + "where classroom_id = ? order by position")
        .param(classroomId)
        .query(ClassroomTable::assignment)
        .list();
  }

  Optional<Assignment> assignment(UUID id) {
    return jdbc.sql(ASSIGNMENTS + "where id = ?")
        .param(id)
        .query(ClassroomTable::assignment)
        .optional();
  }

  private static Classroom classroom(ResultSet row, int number) throws SQLException {
    return new Classroom(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Codes.shown(row.getString("join_code")),
        row.getObject("teacher_id", UUID.class));
  }

  private static Assignment assignment(ResultSet row, int number) throws SQLException {
    return new Assignment(
        row.getObject("id", UUID.class),
        row.getObject("classroom_id", UUID.class),
        row.getObject("exercise_version_id", UUID.class),
        row.getInt("position"),
        Assignment.Mode.valueOf(row.getString("mode")),
        row.getString("preset"),
        row.getString("depth"),
        row.getInt("attempts_allowed"),
        Assignment.Release.valueOf(row.getString("release")),
        instant(row, "released_at"),
        instant(row, "closes_at"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
