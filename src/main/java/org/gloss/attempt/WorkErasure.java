package org.gloss.attempt;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.classroom.Classrooms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases students' work. Marks, scores and whatever else hangs on an attempt by foreign keys goes
/// with it.
@Service
public class WorkErasure {

  /// Attempts with no sign of life since a moment, which is given four times.
  private static final String QUIET =
      "from attempt a where a.started_at < ? and coalesce(a.submitted_at, a.started_at) < ?"
          + " and not exists (select 1 from annotation n where n.attempt_id = a.id"
          + " and n.saved_at >= ?) and not exists (select 1 from late_annotation l"
          + " where l.attempt_id = a.id and l.received_at >= ?)";

  private final Classrooms classrooms;
  private final JdbcClient jdbc;

  WorkErasure(Classrooms classrooms, JdbcClient jdbc) {
    this.classrooms = classrooms;
    this.jdbc = jdbc;
  }

  /// Holds the attempts of a student until the transaction ends, so that nothing is written about
  /// them while they are erased. Asks nobody's leave: only before their erasure.
  @Transactional
  public void hold(UUID accountId) {
    jdbc.sql("select id from attempt where account_id = ? order by id for update")
        .param(accountId)
        .query(UUID.class)
        .list();
  }

  /// Erases what somebody did in a class of the teacher who asks.
  @Transactional
  public void erase(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    jdbc.sql(
            "delete from attempt where account_id = ? and assignment_id in"
                + " (select id from assignment where classroom_id = ?)")
        .params(accountId, classroomId)
        .update();
  }

  /// The attempts that nobody has touched since `before`. Asks nobody's leave: for what is erased
  /// because of its age.
  @Transactional(readOnly = true)
  public List<UUID> quietSince(Instant before) {
    OffsetDateTime moment = before.atOffset(ZoneOffset.UTC);
    return jdbc.sql("select a.id " + QUIET)
        .params(moment, moment, moment, moment)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Who has an attempt that was touched since `since`. Asks nobody's leave, as before.
  @Transactional(readOnly = true)
  public Set<UUID> busySince(Instant since) {
    OffsetDateTime moment = since.atOffset(ZoneOffset.UTC);
    return jdbc
        .sql("select distinct account_id from attempt where id not in (select a.id " + QUIET + ")")
        .params(moment, moment, moment, moment)
        .query((row, number) -> row.getObject("account_id", UUID.class))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /// Erases an attempt that nobody has touched since `before`; one that somebody has touched
  /// meanwhile stays. It is held first: a mark that is just being made would not be seen by the
  /// statement that erases, and stay behind. Asks nobody's leave, as before.
  @Transactional
  public void eraseQuiet(UUID attemptId, Instant before) {
    jdbc.sql("select id from attempt where id = ? for update")
        .param(attemptId)
        .query(UUID.class)
        .optional();
    OffsetDateTime moment = before.atOffset(ZoneOffset.UTC);
    jdbc.sql("delete from attempt where id = ? and id in (select a.id " + QUIET + ")")
        .params(attemptId, moment, moment, moment, moment)
        .update();
  }
}
