package org.gloss.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The audit log for those who read it: administrators all of it, teachers the lines of their
/// classes.
@Service
public class AuditTrail {

  /// How many lines a page has.
  public static final int PAGE = 50;

  private static final int MOST_PAGES = 100_000;

  private final JdbcClient jdbc;
  private final AuditScope scope;
  private final SignedIn signedIn;
  private final Clock clock;

  AuditTrail(JdbcClient jdbc, AuditScope scope, SignedIn signedIn, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// A line as it is read.
  ///
  /// @param classroom name of the class; "" where it concerns none
  /// @param subject what whom it concerns is called now; "" where it concerns nobody
  public record Line(AuditEntry entry, String classroom, String subject) {}

  /// Some lines, the newest first.
  ///
  /// @param number of the page, the first is 0
  /// @param more whether another page follows
  public record Page(List<Line> lines, int number, boolean more) {

    /// Copies the list.
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /// A page of the lines that the teacher who asks may read, the newest first.
  ///
  /// @param number of the page, the first is 0
  /// @throws org.springframework.security.access.AccessDeniedException if no teacher asks
  @Transactional(readOnly = true)
  public Page page(AuditFilter filter, int number) {
    Account teacher = signedIn.teacher();
    Map<UUID, String> classes = scope.classes();
    int page = Math.clamp(number, 0, MOST_PAGES);
    boolean all = teacher.role() == Role.ADMINISTRATOR;
    if (!all && classes.isEmpty()) {
      return new Page(List.of(), page, false);
    }
    Map<String, Object> values = new HashMap<>();
    String wanted = conditions(filter, values);
    if (!all) {
      wanted += " and classroom_id in (:classes)";
      values.put("classes", classes.keySet());
    }
    List<AuditEntry> found =
        jdbc.sql(
                "select * from audit_entry where "
                    + wanted
                    + " order by at desc, place desc limit :most offset :skipped")
            .params(values)
            .param("most", PAGE + 1)
            .param("skipped", page * PAGE)
            .query(AuditTrail::entry)
            .list();
    List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
    return new Page(lines(shown, classes), page, found.size() > PAGE);
  }

  /// The classes that the teacher who asks can choose from, by id.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if no teacher asks
  @Transactional(readOnly = true)
  public Map<UUID, String> classes() {
    signedIn.teacher();
    return scope.classes();
  }

  private String conditions(AuditFilter filter, Map<String, Object> values) {
    StringBuilder wanted = new StringBuilder("at is not null");
    filter
        .classroomId()
        .ifPresent(
            id -> {
              wanted.append(" and classroom_id = :classroom");
              values.put("classroom", id);
            });
    filter
        .kind()
        .ifPresent(
            kind -> {
              wanted.append(" and kind = :kind");
              values.put("kind", kind.name());
            });
    filter.from().ifPresent(day -> day(wanted, values, " and at >= :from", "from", day));
    filter.to().ifPresent(day -> day(wanted, values, " and at < :to", "to", day.plusDays(1)));
    String person = filter.person().strip();
    if (!person.isEmpty()) {
      Set<UUID> named = scope.named(person);
      wanted.append(" and (position(:person in lower(actor)) > 0");
      wanted.append(named.isEmpty() ? ")" : " or subject_id in (:named))");
      values.put("person", person.toLowerCase(Locale.ROOT));
      values.put("named", named);
    }
    return wanted.toString();
  }

  private void day(
      StringBuilder wanted,
      Map<String, Object> values,
      String condition,
      String name,
      LocalDate day) {
    wanted.append(condition);
    values.put(name, day.atStartOfDay(clock.getZone()).toOffsetDateTime());
  }

  private List<Line> lines(List<AuditEntry> entries, Map<UUID, String> classes) {
    Map<UUID, String> names =
        scope.names(
            entries.stream()
                .flatMap(entry -> entry.subjectId().stream())
                .collect(Collectors.toSet()));
    return entries.stream()
        .map(
            entry ->
                new Line(
                    entry,
                    entry
                        .classroomId()
                        .map(id -> classes.getOrDefault(id, "a class that is gone"))
                        .orElse(""),
                    entry.subjectId().map(id -> name(names, entry, id)).orElse("")))
        .toList();
  }

  private static String name(Map<UUID, String> names, AuditEntry entry, UUID id) {
    String gone = entry.classroomId().isPresent() ? "an erased student" : "somebody who is gone";
    return names.getOrDefault(id, gone);
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        AuditEntry.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getObject("actor_id", UUID.class)),
        row.getString("actor"),
        Optional.ofNullable(row.getObject("classroom_id", UUID.class)),
        Optional.ofNullable(row.getObject("subject_id", UUID.class)),
        row.getString("act"));
  }
}
