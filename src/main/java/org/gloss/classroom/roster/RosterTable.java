package org.gloss.classroom.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.classroom.Alias;
import org.gloss.classroom.Enrolment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes the enrolments of a class by the hundred.
@Repository
class RosterTable {

  private static final int MANY = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  RosterTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Holds the class's row until the transaction ends, so that rosters take turns, with each other
  /// and with whatever else changes who is in the class.
  void lock(UUID classroomId) {
    jdbc.sql("select id from classroom where id = ? for update")
        .param(classroomId)
        .query(UUID.class)
        .optional();
  }

  /// Everybody whom a class knows, by name; who was merged into another is not.
  List<Member> members(UUID classroomId) {
    return jdbc.sql(
            "select account_id, alias, skeleton, capitals, external_id, state from enrolment"
                + " where classroom_id = ? and merged_into is null"
                + " order by lower(alias), alias, account_id")
        .param(classroomId)
        .query(
            (row, number) -> {
              String alias = row.getString("alias");
              Enrolment.State state = Enrolment.State.valueOf(row.getString("state"));
              Alias stored = new Alias(alias, row.getString("skeleton"), row.getString("capitals"));
              return new Member(
                  row.getObject("account_id", UUID.class),
                  state == Enrolment.State.REMOVED
                          && Alias.read(alias) instanceof Alias.Reading.Usable(Alias theirs)
                      ? theirs
                      : stored,
                  row.getString("external_id"),
                  state);
            })
        .list();
  }

  /// Puts students on the list of a class whom nobody has come under yet.
  ///
  /// @param accounts theirs, in the order of `entries`
  void insert(UUID classroomId, List<RosterEntry> entries, List<Account> accounts) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    for (int from = 0; from < entries.size(); from += MANY) {
      int to = Math.min(entries.size(), from + MANY);
      List<Object> values = new ArrayList<>();
      for (int i = from; i < to; i++) {
        Alias alias = entries.get(i).alias();
        values.addAll(
            List.of(
                classroomId,
                accounts.get(i).id(),
                alias.value(),
                alias.skeleton(),
                alias.capitals(),
                entries.get(i).externalId(),
                now));
      }
      jdbc.sql(
              "insert into enrolment (classroom_id, account_id, alias, skeleton, capitals,"
                  + " external_id, joined_at, re_entry_hash) values "
                  + String.join(", ", Collections.nCopies(to - from, "(?, ?, ?, ?, ?, ?, ?, '')")))
          .params(values)
          .update();
    }
  }

  /// Frees a student's name for whoever gets it next.
  void freeName(UUID classroomId, UUID accountId) {
    String nobodys = " " + accountId;
    jdbc.sql(
            "update enrolment set skeleton = ?, capitals = ?"
                + " where classroom_id = ? and account_id = ?")
        .params(nobodys, nobodys, classroomId, accountId)
        .update();
  }

  void remove(UUID classroomId, UUID accountId) {
    freeName(classroomId, accountId);
    jdbc.sql("update enrolment set state = 'REMOVED' where classroom_id = ? and account_id = ?")
        .params(classroomId, accountId)
        .update();
  }

  /// Makes a known student what the list says; an id that it does not give is kept.
  void update(UUID classroomId, UUID accountId, RosterEntry entry) {
    Alias alias = entry.alias();
    jdbc.sql(
            "update enrolment set alias = ?, skeleton = ?, capitals = ?, state = 'IN',"
                + " external_id = case when ? = '' then external_id else ? end"
                + " where classroom_id = ? and account_id = ?")
        .params(
            alias.value(),
            alias.skeleton(),
            alias.capitals(),
            entry.externalId(),
            entry.externalId(),
            classroomId,
            accountId)
        .update();
  }
}
