package org.gloss.attempt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Changes whose attempts are whose.
@Repository
class MergeTable {

  private final JdbcClient jdbc;

  MergeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Gives attempts at one assignment to an account, numbered from 1 in their order.
  ///
  /// @param attempts all that the account is to have
  void giveTo(UUID accountId, List<Attempt> attempts) {
    for (int i = 0; i < attempts.size(); i++) {
      number(accountId, -1 - i, attempts.get(i).id());
    }
    for (int i = 0; i < attempts.size(); i++) {
      number(accountId, i + 1, attempts.get(i).id());
    }
  }

  void delete(UUID attemptId) {
    jdbc.sql("delete from attempt where id = ?").param(attemptId).update();
  }

  void submitByTeacher(UUID attemptId, Instant at) {
    jdbc.sql("update attempt set submitted_at = ?, by_clock = true where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), attemptId)
        .update();
  }

  private void number(UUID accountId, int number, UUID attemptId) {
    jdbc.sql("update attempt set account_id = ?, number = ? where id = ?")
        .params(accountId, number, attemptId)
        .update();
  }
}
