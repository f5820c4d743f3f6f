package org.gloss.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `enrolment`, as those need them who change them. A student whom nobody has claimed
/// has an empty re-entry hash; a removed one has likenesses that no name has, so that the name is
/// free.
@Repository
class EnrolmentTable {

  private static final String STUDENTS =
      "select classroom_id, account_id, alias, state, external_id, re_entry_hash, joined_at,"
          + " merged_into from enrolment ";

  private final JdbcClient jdbc;
  private final Clock clock;

  EnrolmentTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @throws org.springframework.dao.DuplicateKeyException if the class has a name like it
  void enrol(
      UUID classroomId, UUID accountId, Alias alias, Enrolment.State state, String reEntryHash) {
    jdbc.sql(
            "insert into enrolment (classroom_id, account_id, alias, skeleton, capitals, state,"
                + " re_entry_hash, joined_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            classroomId,
            accountId,
            alias.value(),
            alias.skeleton(),
            alias.capitals(),
            state.name(),
            reEntryHash,
            now())
        .update();
  }

  /// Gives a student whom nobody has claimed to whoever claims them first.
  ///
  /// @return whether that was now
  boolean claim(UUID classroomId, UUID accountId, String hash) {
    return jdbc.sql(
                "update enrolment set re_entry_hash = ?, joined_at = ?"
                    + " where classroom_id = ? and account_id = ? and re_entry_hash = ''")
            .params(hash, now(), classroomId, accountId)
            .update()
        == 1;
  }

  void setReEntryHash(UUID accountId, String hash) {
    jdbc.sql("update enrolment set re_entry_hash = ? where account_id = ?")
        .params(hash, accountId)
        .update();
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

  /// Everybody of a class in some state by alias, without those who were merged into another.
  List<Student> students(UUID classroomId) {
    return jdbc.sql(
            STUDENTS
                + "where classroom_id = ? and merged_into is null order by lower(alias), alias")
        .param(classroomId)
        .query(EnrolmentTable::student)
        .list();
  }

  /// Holds the class's row until the transaction ends: whoever changes who is in it takes turns.
  void lockClass(UUID classroomId) {
    jdbc.sql("select id from classroom where id = ? for update")
        .param(classroomId)
        .query(UUID.class)
        .optional();
  }

  /// One student, whose row is held until the transaction ends, after the class's.
  Optional<Student> lock(UUID classroomId, UUID accountId) {
    lockClass(classroomId);
    return jdbc.sql(
            STUDENTS
                + "where classroom_id = ? and account_id = ? and merged_into is null for update")
        .params(classroomId, accountId)
        .query(EnrolmentTable::student)
        .optional();
  }

  /// Where an account stands: in its newest class, in one that it is in if there is one.
  Optional<Standing.Row> standing(UUID accountId) {
    return jdbc.sql(
            "select c.id, e.state, c.name, c.archived_at, k.alias as kept from enrolment e"
                + " join classroom c on c.id = e.classroom_id"
                + " left join enrolment k"
                + " on k.classroom_id = e.classroom_id and k.account_id = e.merged_into"
                + " where e.account_id = ?"
                + " order by case when e.state = 'IN' then 0 else 1 end, e.joined_at desc limit 1")
        .param(accountId)
        .query(
            (row, number) ->
                new Standing.Row(
                    row.getObject("id", UUID.class),
                    Enrolment.State.valueOf(row.getString("state")),
                    row.getString("name"),
                    row.getObject("archived_at") != null,
                    Optional.ofNullable(row.getString("kept"))))
        .optional();
  }

  /// Into whom an account was merged.
  Optional<UUID> mergedInto(UUID accountId) {
    return jdbc.sql(
            "select merged_into from enrolment where account_id = ? and merged_into is not null")
        .param(accountId)
        .query(UUID.class)
        .optional();
  }

  void setState(UUID classroomId, UUID accountId, Enrolment.State state) {
    jdbc.sql("update enrolment set state = ? where classroom_id = ? and account_id = ?")
        .params(state.name(), classroomId, accountId)
        .update();
  }

  /// Lets in everybody who waits.
  int approveAll(UUID classroomId) {
    return jdbc.sql(
            "update enrolment set state = 'IN' where classroom_id = ? and state = 'WAITING'")
        .param(classroomId)
        .update();
  }

  /// @throws org.springframework.dao.DuplicateKeyException if the class has a name like it
  void rename(UUID classroomId, UUID accountId, Alias alias) {
    jdbc.sql(
            "update enrolment set alias = ?, skeleton = ?, capitals = ?"
                + " where classroom_id = ? and account_id = ?")
        .params(alias.value(), alias.skeleton(), alias.capitals(), classroomId, accountId)
        .update();
  }

  /// Removes a student and frees their name.
  void remove(UUID classroomId, UUID accountId) {
    String nobodys = " " + accountId;
    jdbc.sql(
            "update enrolment set state = 'REMOVED', skeleton = ?, capitals = ?"
                + " where classroom_id = ? and account_id = ?")
        .params(nobodys, nobodys, classroomId, accountId)
        .update();
  }

  /// Lets one student stand for another, whose extensions and id they take unless they have some.
  void merge(UUID classroomId, Student kept, Student merged) {
    remove(classroomId, merged.accountId());
    jdbc.sql(
            "update enrolment set merged_into = ?, external_id = ''"
                + " where classroom_id = ? and account_id = ?")
        .params(kept.accountId(), classroomId, merged.accountId())
        .update();
    jdbc.sql("update enrolment set merged_into = ? where classroom_id = ? and merged_into = ?")
        .params(kept.accountId(), classroomId, merged.accountId())
        .update();
    if (kept.externalId().isEmpty()) {
      jdbc.sql("update enrolment set external_id = ? where classroom_id = ? and account_id = ?")
          .params(merged.externalId(), classroomId, kept.accountId())
          .update();
    }
    jdbc.sql(
            "update extension set account_id = ? where account_id = ? and assignment_id not in"
                + " (select assignment_id from extension where account_id = ?)")
        .params(kept.accountId(), merged.accountId(), kept.accountId())
        .update();
    jdbc.sql("delete from extension where account_id = ?").param(merged.accountId()).update();
  }

  private static Student student(ResultSet row, int number) throws SQLException {
    return new Student(
        row.getObject("account_id", UUID.class),
        row.getString("alias"),
        row.getString("external_id"),
        Enrolment.State.valueOf(row.getString("state")),
        !row.getString("re_entry_hash").isEmpty(),
        row.getObject("joined_at", OffsetDateTime.class).toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
