package org.gloss.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The classes that somebody is in, as those classes keep them.
@Service
public class Memberships {

  private final SignedIn signedIn;
  private final JdbcClient jdbc;

  Memberships(SignedIn signedIn, JdbcClient jdbc) {
    this.signedIn = signedIn;
    this.jdbc = jdbc;
  }

  /// What a class keeps of a student. Whoever waits to be let in is told neither its name nor its
  /// teacher's.
  ///
  /// @param classroom its name
  /// @param teacher name of whoever's it is
  /// @param externalId what other systems call the student; "" when that is not known
  public record Membership(
      String classroom,
      String teacher,
      ZoneId zone,
      String alias,
      Enrolment.State state,
      String externalId,
      Instant joinedAt) {}

  /// The classes of the student who asks, newest first.
  @Transactional(readOnly = true)
  public List<Membership> own() {
    Account student = signedIn.student();
    return jdbc.sql(
            "select c.name, t.name as teacher, c.zone, e.alias, e.state, e.external_id, e.joined_at"
                + " from enrolment e join classroom c on c.id = e.classroom_id"
                + " join account t on t.id = c.teacher_id where e.account_id = ?"
                + " order by e.joined_at desc")
        .param(student.id())
        .query(
            (row, number) ->
                new Membership(
                    waits(row) ? "A class that has not let you in yet" : row.getString("name"),
                    waits(row) ? "its teacher" : row.getString("teacher"),
                    ZoneId.of(row.getString("zone")),
                    row.getString("alias"),
                    Enrolment.State.valueOf(row.getString("state")),
                    row.getString("external_id"),
                    row.getObject("joined_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static boolean waits(ResultSet row) throws SQLException {
    return Enrolment.State.valueOf(row.getString("state")) == Enrolment.State.WAITING;
  }
}
