package org.gloss.audit;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gloss.account.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes whoever is erased out of the audit log: the act stays, the person does not. It is the one
/// exception to lines that never change.
@Component
class NamesErased {

  private static final String SOMEBODY = "A student who was erased";

  private final JdbcClient jdbc;

  NamesErased(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional
  void on(AccountErased erased) {
    UUID id = erased.accountId();
    List<Line> lines =
        jdbc.sql("select id, act from audit_entry where subject_id = ? or actor_id = ?")
            .params(id, id)
            .query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("act")))
            .list();
    for (Line line : lines) {
      String without = without(line.act(), erased.names());
      if (!without.equals(line.act())) {
        jdbc.sql("update audit_entry set act = ? where id = ?").params(without, line.id()).update();
      }
    }
    jdbc.sql("update audit_entry set actor = ?, actor_id = null where actor_id = ?")
        .params(SOMEBODY, id)
        .update();
    jdbc.sql("update audit_entry set subject_id = null where subject_id = ?").param(id).update();
  }

  /// The act with a dash for each of the names where it stands as a word of its own, longer ones
  /// first.
  private static String without(String act, List<String> names) {
    String left = act;
    for (String name :
        names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      String alone = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
      left = left.replaceAll(alone, "–");
    }
    return left;
  }

  private record Line(UUID id, String act) {}
}
