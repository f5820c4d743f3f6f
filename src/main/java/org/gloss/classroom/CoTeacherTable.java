package org.gloss.classroom;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `classroom_teacher`.
@Repository
class CoTeacherTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  CoTeacherTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<UUID> of(UUID classroomId) {
    return jdbc.sql("select account_id from classroom_teacher where classroom_id = ?")
        .param(classroomId)
        .query((row, number) -> row.getObject("account_id", UUID.class))
        .list();
  }

  /// @return whether they were none before
  boolean add(UUID classroomId, UUID accountId) {
    return jdbc.sql(
                "insert into classroom_teacher (classroom_id, account_id, added_at)"
                    + " values (?, ?, ?) on conflict do nothing")
            .params(classroomId, accountId, clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// @return whether they were one before
  boolean remove(UUID classroomId, UUID accountId) {
    return jdbc.sql("delete from classroom_teacher where classroom_id = ? and account_id = ?")
            .params(classroomId, accountId)
            .update()
        == 1;
  }
}
