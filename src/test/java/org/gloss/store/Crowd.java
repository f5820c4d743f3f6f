package org.gloss.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gloss.annotation.Span;
import org.gloss.classroom.Assignment;

/// Many who have handed in, straight into the tables: joining takes longer.
final class Crowd {

  private Crowd() {}

  /// Adds submitted attempts at an assignment, each with one mark.
  static void handsIn(Quarrel quarrel, int students, String words, String label) {
    School school = quarrel.school();
    Assignment assignment = quarrel.assignment();
    int start = quarrel.exercise().passage().text().indexOf(words);
    Span span = new Span(start, start + words.length());
    for (int i = 0; i < students; i++) {
      handsIn(school, assignment, span, label);
    }
  }

  private static void handsIn(School school, Assignment assignment, Span span, String label) {
    Instant now = school.clock().instant();
    UUID account = UUID.randomUUID();
    UUID attempt = UUID.randomUUID();
    school
        .jdbc()
        .sql("insert into account (id, role, name, created_at) values (?, 'STUDENT', 'One', ?)")
        .params(account, now.atOffset(ZoneOffset.UTC))
        .update();
    school
        .jdbc()
        .sql(
            "insert into attempt (id, assignment_id, account_id, exercise_version_id, number,"
                + " started_at, submitted_at) values (?, ?, ?, ?, 1, ?, ?)")
        .params(
            attempt,
            assignment.id(),
            account,
            assignment.exerciseVersionId(),
            now.atOffset(ZoneOffset.UTC),
            now.atOffset(ZoneOffset.UTC))
        .update();
    school
        .jdbc()
        .sql(
            "insert into annotation (attempt_id, id, revision, removed, start_at, end_at, label,"
                + " reason, saved_at) values (?, ?, 1, false, ?, ?, ?, '', ?)")
        .params(
            attempt,
            UUID.randomUUID(),
            span.start(),
            span.end(),
            label,
            now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
