package org.gloss.classroom;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the readers of the audit log what classes and people are called.
@Component
class ClassScope implements AuditScope {

  private static final int MOST_NAMED = 500;

  private final ClassroomTable table;
  private final SignedIn signedIn;
  private final JdbcClient jdbc;

  ClassScope(ClassroomTable table, SignedIn signedIn, JdbcClient jdbc) {
    this.table = table;
    this.signedIn = signedIn;
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> classes() {
    Account teacher = signedIn.teacher();
    Map<UUID, String> classes = new LinkedHashMap<>();
    if (teacher.role() == Role.ADMINISTRATOR) {
      jdbc.sql("select id, name from classroom order by lower(name), id")
          .query(
              row -> {
                classes.put(row.getObject("id", UUID.class), row.getString("name"));
              });
    } else {
      table.ofTeacher(teacher.id()).forEach(one -> classes.put(one.id(), one.name()));
    }
    return classes;
  }

  @Override
  public Map<UUID, String> names(Set<UUID> accountIds) {
    Map<UUID, String> names = new HashMap<>();
    if (!accountIds.isEmpty()) {
      jdbc.sql(
              "select a.id, coalesce(max(e.alias), max(a.name)) as shown from account a"
                  + " left join enrolment e on e.account_id = a.id where a.id in (:ids)"
                  + " group by a.id")
          .param("ids", accountIds)
          .query(
              row -> {
                names.put(row.getObject("id", UUID.class), row.getString("shown"));
              });
    }
    return names;
  }

  @Override
  public Set<UUID> named(String words) {
    return Set.copyOf(
        jdbc.sql(
                "select a.id from account a left join enrolment e on e.account_id = a.id"
                    + " where position(:words in lower(coalesce(e.alias, a.name))) > 0"
                    + " group by a.id order by a.id limit :most")
            .param("words", words.toLowerCase(Locale.ROOT))
            .param("most", MOST_NAMED)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }
}
