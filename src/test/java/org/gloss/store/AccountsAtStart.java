package org.gloss.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remembers which accounts there were when the application had started and nobody had done
/// anything, and then makes an administrator, so that the pages of the other tests are not those of
/// an empty installation. Nobody can sign in as that one.
public class AccountsAtStart {

  private final JdbcClient jdbc;
  private List<Map<String, Object>> rows = List.of();

  AccountsAtStart(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(ContextRefreshedEvent started) {
    rows = jdbc.sql("select role, name, sign_in, password from account").query().listOfRows();
    jdbc.sql(
            "insert into account (id, role, name, created_at)"
                + " values (?, 'ADMINISTRATOR', 'Head', current_timestamp)")
        .param(UUID.randomUUID())
        .update();
  }

  /// The rows, with their passwords as stored.
  public List<Map<String, Object>> rows() {
    return rows;
  }
}
