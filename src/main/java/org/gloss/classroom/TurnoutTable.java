package org.gloss.classroom;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts who is in classes.
@Repository
class TurnoutTable {

  private static final String COUNTS =
      "select classroom_id,"
          + " sum(case when state = 'IN' and re_entry_hash <> '' then 1 else 0 end) as joined,"
          + " sum(case when state = 'IN' then 1 else 0 end) as expected,"
          + " sum(case when state = 'WAITING' then 1 else 0 end) as waiting"
          + " from enrolment where classroom_id in ";

  private final JdbcClient jdbc;

  TurnoutTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, Turnout> of(UUID classroomId) {
    return counted("(?) group by classroom_id", classroomId);
  }

  Map<UUID, Turnout> ofTeacher(UUID teacherId) {
    return counted(
        "(select id from classroom where teacher_id = ? union"
            + " select classroom_id from classroom_teacher where account_id = ?)"
            + " group by classroom_id",
        teacherId,
        teacherId);
  }

  private Map<UUID, Turnout> counted(String which, Object... params) {
    Map<UUID, Turnout> counts = new HashMap<>();
    jdbc.sql(COUNTS + which)
        .params(params)
        .query(
            row -> {
              counts.put(
                  row.getObject("classroom_id", UUID.class),
                  new Turnout(row.getInt("joined"), row.getInt("expected"), row.getInt("waiting")));
            });
    return counts;
  }
}
