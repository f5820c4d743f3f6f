package org.gloss.classroom;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases classes and what students are in them. Accounts and work belong to other rooms, which
/// erase those.
@Service
public class ClassErasure {

  private final Classrooms classrooms;
  private final AssignmentTable assignments;
  private final AssignmentNews news;
  private final JdbcClient jdbc;

  ClassErasure(
      Classrooms classrooms, AssignmentTable assignments, AssignmentNews news, JdbcClient jdbc) {
    this.classrooms = classrooms;
    this.assignments = assignments;
    this.news = news;
    this.jdbc = jdbc;
  }

  /// Somebody who is in a class, waits for it or was removed from it.
  ///
  /// @param elsewhere whether they are, wait or were in another class, too
  public record Member(UUID accountId, String alias, Enrolment.State state, boolean elsewhere) {}

  /// Holds a class and the places of its students until the transaction ends: nobody joins, begins
  /// or is moved while what there is gets erased. Asks nobody's leave: only before an erasure.
  @Transactional
  public void hold(UUID classroomId) {
    jdbc.sql("select id from classroom where id = ? for update")
        .param(classroomId)
        .query(UUID.class)
        .optional();
    jdbc.sql(
            "select account_id from enrolment where classroom_id = ? order by account_id for update")
        .param(classroomId)
        .query(UUID.class)
        .list();
  }

  /// Holds the places of a student in whatever class until the transaction ends. Asks nobody's
  /// leave: only before their erasure.
  @Transactional
  public void holdStudent(UUID accountId) {
    jdbc.sql(
            "select classroom_id from enrolment where account_id = ? order by classroom_id"
                + " for update")
        .param(accountId)
        .query(UUID.class)
        .list();
  }

  /// Everybody of whom a class of the teacher who asks holds something, by alias.
  @Transactional(readOnly = true)
  public List<Member> members(UUID classroomId) {
    return membersOf(classrooms.owned(classroomId).id());
  }

  /// The same, of any class. Asks nobody's leave: for what is erased because of its age.
  @Transactional(readOnly = true)
  public List<Member> membersOf(UUID classroomId) {
    return jdbc.sql(
            "select account_id, alias, state, (select count(*) from enrolment o"
                + " where o.account_id = e.account_id and o.classroom_id <> e.classroom_id)"
                + " as others from enrolment e where classroom_id = ? order by lower(alias), alias")
        .param(classroomId)
        .query(
            (row, number) ->
                new Member(
                    row.getObject("account_id", UUID.class),
                    row.getString("alias"),
                    Enrolment.State.valueOf(row.getString("state")),
                    row.getInt("others") > 0))
        .list();
  }

  /// The names that classes know somebody by. Asks nobody's leave: only for their erasure.
  @Transactional(readOnly = true)
  public List<String> aliases(UUID accountId) {
    return jdbc.sql("select alias from enrolment where account_id = ?")
        .param(accountId)
        .query((row, number) -> row.getString("alias"))
        .list();
  }

  /// Those who do not go because of their age alone: who was merged into somebody, and whom a class
  /// in use has on its roster though nobody has come under the name yet. Asks nobody's leave: for
  /// what is erased because of its age.
  @Transactional(readOnly = true)
  public Set<UUID> staying() {
    return Set.copyOf(
        jdbc.sql(
                "select distinct e.account_id from enrolment e"
                    + " join classroom c on c.id = e.classroom_id where e.merged_into is not null"
                    + " or (e.re_entry_hash = '' and e.state = 'IN' and c.archived_at is null)")
            .query((row, number) -> row.getObject("account_id", UUID.class))
            .list());
  }

  /// The accounts whose work went to somebody because they were the same person. Asks nobody's
  /// leave: only for their erasure.
  @Transactional(readOnly = true)
  public List<UUID> doubles(UUID accountId) {
    return jdbc.sql("select account_id from enrolment where merged_into = ?")
        .param(accountId)
        .query((row, number) -> row.getObject("account_id", UUID.class))
        .list();
  }

  /// Takes somebody out of a class of the teacher who asks without a trace: enrolment and
  /// extensions.
  @Transactional
  public void forget(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    jdbc.sql(
            "delete from extension where account_id = ? and assignment_id in"
                + " (select id from assignment where classroom_id = ?)")
        .params(accountId, classroomId)
        .update();
    jdbc.sql("delete from enrolment where account_id = ? and classroom_id = ?")
        .params(accountId, classroomId)
        .update();
  }

  /// Erases a class with everything in it.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the teacher who asks does
  ///   not head it
  @Transactional
  public void erase(UUID classroomId) {
    eraseOld(classrooms.headed(classroomId).id());
  }

  /// Erases a class with everything in it. Asks nobody's leave: for what is erased because of its
  /// age.
  @Transactional
  public void eraseOld(UUID classroomId) {
    assignments.of(classroomId).forEach(assignment -> news.changed(assignment.id()));
    jdbc.sql("delete from classroom where id = ?").param(classroomId).update();
  }

  /// The classes that were put away before a moment.
  @Transactional(readOnly = true)
  public List<UUID> archivedBefore(Instant before) {
    return jdbc.sql("select id from classroom where archived_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}
