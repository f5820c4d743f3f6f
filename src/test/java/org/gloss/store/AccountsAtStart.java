package org.gloss.store;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remembers which accounts there were when the application had started and nobody had done
/// anything.
public class AccountsAtStart {

  private final JdbcClient jdbc;
  private List<Map<String, Object>> rows = List.of();

  AccountsAtStart(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(ContextRefreshedEvent started) {
    rows = jdbc.sql("select role, name, sign_in, password from account").query().listOfRows();
  }

  /// The rows, with their passwords as stored.
  public List<Map<String, Object>> rows() {
    return rows;
  }
}
