package org.gloss.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of annotations, and of those that came late. The same SQL runs on H2 and PostgreSQL.
@Repository
class AnnotationTable {

  private static final String ANNOTATIONS =
      "select id, revision, removed, start_at, end_at, label, reason from annotation ";

  private final JdbcClient jdbc;

  AnnotationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SavedAnnotation> annotation(UUID attemptId, UUID id) {
    return jdbc.sql(ANNOTATIONS + "where attempt_id = ? and id = ?")
        .params(attemptId, id)
        .query(AnnotationTable::saved)
        .optional();
  }

  List<SavedAnnotation> annotations(UUID attemptId) {
    return jdbc.sql(
            ANNOTATIONS
                + "where attempt_id = ? and not removed order by start_at, end_at, label, id")
        .param(attemptId)
        .query(AnnotationTable::saved)
        .list();
  }

  int count(UUID attemptId) {
    return jdbc.sql("select count(*) from annotation where attempt_id = ?")
        .param(attemptId)
        .query(Integer.class)
        .single();
  }

  void insert(UUID attemptId, SavedAnnotation saved, Instant at) {
    write(
        "insert into annotation (revision, removed, start_at, end_at, label, reason, saved_at,"
            + " attempt_id, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        attemptId,
        saved,
        at);
  }

  void update(UUID attemptId, SavedAnnotation saved, Instant at) {
    write(
        "update annotation set revision = ?, removed = ?, start_at = ?, end_at = ?, label = ?,"
            + " reason = ?, saved_at = ? where attempt_id = ? and id = ?",
        attemptId,
        saved,
        at);
  }

  /// Keeps what came after the end; the same revision once.
  void insertLate(UUID attemptId, SavedAnnotation saved, Instant at) {
    write(
        "insert into late_annotation (revision, removed, start_at, end_at, label, reason,"
            + " received_at, attempt_id, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict do nothing",
        attemptId,
        saved,
        at);
  }

  /// A late revision of an annotation, empty if it did not come.
  Optional<SavedAnnotation> late(UUID attemptId, UUID id, int revision) {
    return jdbc.sql(
            "select id, revision, removed, start_at, end_at, label, reason from late_annotation"
                + " where attempt_id = ? and id = ? and revision = ?")
        .params(attemptId, id, revision)
        .query(AnnotationTable::saved)
        .optional();
  }

  /// How many annotations of a class came late, by assignment, however often each was changed.
  /// Assignments without any are left out.
  Map<UUID, Integer> late(UUID classroomId) {
    Map<UUID, Integer> late = new HashMap<>();
    jdbc.sql(
            "select assignment_id, count(*) as late from (select distinct a.assignment_id,"
                + " l.attempt_id, l.id from late_annotation l join attempt a on a.id = l.attempt_id"
                + " join assignment s on s.id = a.assignment_id where s.classroom_id = ?) marks"
                + " group by assignment_id")
        .param(classroomId)
        .query(
            row -> {
              late.put(row.getObject("assignment_id", UUID.class), row.getInt("late"));
            });
    return late;
  }

  /// What came late to an attempt, in the order in which it came.
  List<LateAnnotation> lateAnnotations(UUID attemptId) {
    return jdbc.sql(
            "select id, revision, removed, start_at, end_at, label, reason, received_at"
                + " from late_annotation where attempt_id = ? order by received_at, id, revision")
        .param(attemptId)
        .query(
            (row, number) ->
                new LateAnnotation(
                    saved(row, number),
                    row.getObject("received_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// How many revisions are kept of what came late to an attempt.
  int countLate(UUID attemptId) {
    return jdbc.sql("select count(*) from late_annotation where attempt_id = ?")
        .param(attemptId)
        .query(Integer.class)
        .single();
  }

  private void write(String sql, UUID attemptId, SavedAnnotation saved, Instant at) {
    Annotation annotation = saved.annotation();
    jdbc.sql(sql)
        .params(
            saved.revision(),
            saved.removed(),
            annotation.span().start(),
            annotation.span().end(),
            annotation.label(),
            annotation.reason(),
            at.atOffset(ZoneOffset.UTC),
            attemptId,
            annotation.id())
        .update();
  }

  /// The annotations of all attempts of an assignment that stand, by attempt, in text order.
  Map<UUID, List<SavedAnnotation>> annotationsOfAssignment(UUID assignmentId) {
    return annotationsWhere("assignment_id", assignmentId);
  }

  /// The annotations of all attempts of a student that stand, by attempt, in text order.
  Map<UUID, List<SavedAnnotation>> annotationsOfAccount(UUID accountId) {
    return annotationsWhere("account_id", accountId);
  }

  private Map<UUID, List<SavedAnnotation>> annotationsWhere(String column, UUID id) {
    Map<UUID, List<SavedAnnotation>> found = new HashMap<>();
    jdbc.sql(
            "select attempt_id, id, revision, removed, start_at, end_at, label, reason"
                + " from annotation where not removed and attempt_id in"
                + " (select id from attempt where "
                + column
                + " = ?) order by start_at, end_at, label, id")
        .param(id)
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      row.getObject("attempt_id", UUID.class), key -> new ArrayList<>())
                  .add(saved(row, 0));
            });
    return found;
  }

  /// When each annotation of an assignment was saved last, by attempt and annotation.
  Map<UUID, Map<UUID, Instant>> savedAt(UUID assignmentId) {
    return savedAt("assignment_id", assignmentId);
  }

  /// When each annotation of an account was saved last, by attempt and annotation.
  Map<UUID, Map<UUID, Instant>> savedAtOfAccount(UUID accountId) {
    return savedAt("account_id", accountId);
  }

  private Map<UUID, Map<UUID, Instant>> savedAt(String column, UUID id) {
    Map<UUID, Map<UUID, Instant>> found = new HashMap<>();
    jdbc.sql(
            "select attempt_id, id, saved_at from annotation where attempt_id in"
                + " (select id from attempt where "
                + column
                + " = ?)")
        .param(id)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getObject("attempt_id", UUID.class), key -> new HashMap<>())
                  .put(
                      row.getObject("id", UUID.class),
                      row.getObject("saved_at", OffsetDateTime.class).toInstant());
            });
    return found;
  }

  private static SavedAnnotation saved(ResultSet row, int number) throws SQLException {
    return new SavedAnnotation(
        new Annotation(
            row.getObject("id", UUID.class),
            new Span(row.getInt("start_at"), row.getInt("end_at")),
            row.getString("label"),
            row.getString("reason")),
        row.getInt("revision"),
        row.getBoolean("removed"));
  }
}
