package org.gloss.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of classes and enrolments.
@Repository
class ClassroomTable {

  private static final String CLASSROOMS =
      "select id, name, join_code, teacher_id, zone, admission, join_until, archived_at"
          + " from classroom ";
  private static final String ENROLMENTS =
      "select classroom_id, account_id, alias, state, external_id from enrolment ";

  private final JdbcClient jdbc;
  private final Clock clock;

  ClassroomTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(UUID id, String name, String joinCode, UUID teacherId, ZoneId zone) {
    jdbc.sql(
            "insert into classroom (id, name, join_code, teacher_id, zone, created_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            id, name, joinCode, teacherId, zone.getId(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void rename(UUID id, String name) {
    jdbc.sql("update classroom set name = ? where id = ?").params(name, id).update();
  }

  void setZone(UUID id, ZoneId zone) {
    jdbc.sql("update classroom set zone = ? where id = ?").params(zone.getId(), id).update();
  }

  void setAdmission(UUID id, Admission admission) {
    jdbc.sql("update classroom set admission = ? where id = ?")
        .params(admission.name(), id)
        .update();
  }

  /// @throws org.springframework.dao.DuplicateKeyException if another class has the code
  void setJoinCode(UUID id, String code) {
    jdbc.sql("update classroom set join_code = ? where id = ?").params(code, id).update();
  }

  void setJoinUntil(UUID id, Optional<Instant> end) {
    setMoment("join_until", id, end);
  }

  void setArchived(UUID id, Optional<Instant> since) {
    setMoment("archived_at", id, since);
  }

  private void setMoment(String column, UUID id, Optional<Instant> moment) {
    jdbc.sql("update classroom set " + column + " = ? where id = ?")
        .param(moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .param(id)
        .update();
  }

  /// Holds a class's row until the transaction ends, so that those who change it or come into it
  /// take turns.
  ///
  /// @return whether it is there
  boolean lock(UUID id) {
    return jdbc.sql("select id from classroom where id = ? for update")
        .param(id)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /// Holds somebody's place in a class until the transaction ends, so that they are not removed or
  /// erased meanwhile.
  ///
  /// @return whether they are in it
  boolean lockPlace(UUID classroomId, UUID accountId) {
    return jdbc.sql(
            "select state from enrolment where classroom_id = ? and account_id = ? for update")
        .params(classroomId, accountId)
        .query(String.class)
        .optional()
        .filter(Enrolment.State.IN.name()::equals)
        .isPresent();
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
    return jdbc.sql(
            CLASSROOMS
                + "where teacher_id = ? or id in"
                + " (select classroom_id from classroom_teacher where account_id = ?)"
                + " order by created_at, id")
        .params(teacherId, teacherId)
        .query(ClassroomTable::classroom)
        .list();
  }

  /// Whether somebody is the teacher or a co-teacher of a class.
  boolean teaches(UUID accountId, Classroom classroom) {
    return classroom.teacherId().equals(accountId)
        || jdbc.sql(
                    "select count(*) from classroom_teacher"
                        + " where classroom_id = ? and account_id = ?")
                .params(classroom.id(), accountId)
                .query(Integer.class)
                .single()
            > 0;
  }

  /// The class that a student is in: neither those that they wait for nor those that they were
  /// removed from, nor one that is put away.
  Optional<Classroom> ofStudent(UUID accountId) {
    return jdbc.sql(
            CLASSROOMS
                + "where archived_at is null and id in (select classroom_id from enrolment"
                + " where account_id = ? and state = 'IN') order by created_at desc limit 1")
        .param(accountId)
        .query(ClassroomTable::classroom)
        .optional();
  }

  List<Enrolment> enrolments(UUID classroomId, Enrolment.State state) {
    return jdbc.sql(
            ENROLMENTS + "where classroom_id = ? and state = ? order by lower(alias), alias")
        .params(classroomId, state.name())
        .query(ClassroomTable::enrolment)
        .list();
  }

  Optional<Enrolment> enrolment(UUID classroomId, UUID accountId) {
    return jdbc.sql(ENROLMENTS + "where classroom_id = ? and account_id = ?")
        .params(classroomId, accountId)
        .query(ClassroomTable::enrolment)
        .optional();
  }

  boolean merged(UUID accountId, UUID keptId) {
    return jdbc.sql("select count(*) from enrolment where account_id = ? and merged_into = ?")
            .params(accountId, keptId)
            .query(Integer.class)
            .single()
        > 0;
  }

  static Classroom classroom(ResultSet row, int number) throws SQLException {
    return new Classroom(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Codes.shown(row.getString("join_code")),
        row.getObject("teacher_id", UUID.class),
        ZoneId.of(row.getString("zone")),
        Admission.valueOf(row.getString("admission")),
        AssignmentTable.instant(row, "join_until"),
        AssignmentTable.instant(row, "archived_at"));
  }

  static Enrolment enrolment(ResultSet row, int number) throws SQLException {
    return new Enrolment(
        row.getObject("classroom_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("alias"),
        Enrolment.State.valueOf(row.getString("state")),
        row.getString("external_id"));
  }
}
