package org.gloss.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of appeals and of the answers to them. The same SQL runs on H2 and PostgreSQL.
@Repository
class AppealTable {

  private static final String APPEALS =
      "select ap.*, a.account_id as student_id, w.id as answer, w.decision, w.words as answer_words,"
          + " w.answered_at, t.name as answered_by from appeal ap"
          + " join attempt a on a.id = ap.attempt_id"
          + " left join appeal_answer w on w.id = ap.answer_id"
          + " left join account t on t.id = w.account_id ";

  private final JdbcClient jdbc;

  AppealTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds an appeal unless an open one of the attempt has the same subject.
  ///
  /// @return whether it was added
  boolean insert(Appeal appeal) {
    Contest contest = appeal.contest();
    Optional<LabelledSpan> item = contest.keyed();
    Optional<LabelledSpan> mark = contest.marked();
    return jdbc.sql(
                "insert into appeal (id, attempt_id, exercise_version_id, kind, item_start,"
                    + " item_end, item_label, mark_start, mark_end, mark_label, words, state,"
                    + " open_subject, made_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)"
                    + " on conflict do nothing")
            .param(appeal.id())
            .param(appeal.attemptId())
            .param(appeal.exerciseVersionId())
            .param(contest.kind().name())
            .param(item.map(one -> one.span().start()).orElse(null))
            .param(item.map(one -> one.span().end()).orElse(null))
            .param(item.map(LabelledSpan::label).orElse(null))
            .param(mark.map(one -> one.span().start()).orElse(null))
            .param(mark.map(one -> one.span().end()).orElse(null))
            .param(mark.map(LabelledSpan::label).orElse(null))
            .param(appeal.words())
            .param(contest.subject())
            .param(appeal.madeAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Appeal> find(UUID id) {
    return jdbc.sql(APPEALS + "where ap.id = ?").param(id).query(AppealTable::appeal).optional();
  }

  /// The appeals of an attempt, the first one first.
  List<Appeal> of(UUID attemptId) {
    return jdbc.sql(APPEALS + "where ap.attempt_id = ? order by ap.made_at, ap.id")
        .param(attemptId)
        .query(AppealTable::appeal)
        .list();
  }

  /// The same with their rows held until the transaction ends.
  List<Appeal> lockAll(UUID attemptId) {
    jdbc.sql("select id from appeal where attempt_id = ? order by id for update")
        .param(attemptId)
        .query(UUID.class)
        .list();
    return of(attemptId);
  }

  /// Deletes the answers whose appeals have all been erased.
  ///
  /// @return how many there were
  int deleteUnread() {
    return jdbc.sql(
            "delete from appeal_answer where id not in"
                + " (select answer_id from appeal where answer_id is not null)")
        .update();
  }

  /// The appeals of an assignment that the students have not taken back, the first one first.
  List<Appeal> ofAssignment(UUID assignmentId) {
    return jdbc.sql(
            APPEALS
                + "where a.assignment_id = ? and ap.state <> 'WITHDRAWN'"
                + " order by ap.made_at, ap.id")
        .param(assignmentId)
        .query(AppealTable::appeal)
        .list();
  }

  /// Takes an open appeal back.
  ///
  /// @return whether it was open
  boolean withdraw(UUID id) {
    return jdbc.sql(
                "update appeal set state = 'WITHDRAWN', open_subject = null"
                    + " where id = ? and state = 'OPEN'")
            .param(id)
            .update()
        == 1;
  }

  /// Holds an assignment and appeals until the transaction ends, so that answers take turns, and
  /// gives those that are of the assignment, as they are now.
  List<Appeal> lock(UUID assignmentId, Set<UUID> ids) {
    jdbc.sql("select id from assignment where id = ? for update")
        .param(assignmentId)
        .query(UUID.class)
        .optional();
    if (ids.isEmpty()) {
      return List.of();
    }
    jdbc.sql("select id from appeal where id in (:ids) order by id for update")
        .param("ids", ids)
        .query(UUID.class)
        .list();
    return jdbc.sql(
            APPEALS + "where ap.id in (:ids) and a.assignment_id = :assignment order by ap.id")
        .param("ids", ids)
        .param("assignment", assignmentId)
        .query(AppealTable::appeal)
        .list();
  }

  /// Answers open appeals together.
  void answer(
      UUID assignmentId,
      Appeal.Answer answer,
      UUID teacherId,
      Optional<UUID> version,
      List<Appeal> appeals) {
    jdbc.sql(
            "insert into appeal_answer (id, assignment_id, decision, words, exercise_version_id,"
                + " account_id, answered_at) values (?, ?, ?, ?, ?, ?, ?)")
        .param(answer.id())
        .param(assignmentId)
        .param(answer.decision().name())
        .param(answer.words())
        .param(version.orElse(null))
        .param(teacherId)
        .param(answer.at().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            "update appeal set state = 'ANSWERED', open_subject = null, answer_id = :answer"
                + " where id in (:ids)")
        .param("answer", answer.id())
        .param("ids", appeals.stream().map(Appeal::id).toList())
        .update();
  }

  private static Appeal appeal(ResultSet row, int number) throws SQLException {
    return new Appeal(
        row.getObject("id", UUID.class),
        row.getObject("attempt_id", UUID.class),
        row.getObject("student_id", UUID.class),
        row.getObject("exercise_version_id", UUID.class),
        contest(row),
        row.getString("words"),
        Appeal.State.valueOf(row.getString("state")),
        instant(row, "made_at"),
        answer(row));
  }

  private static Contest contest(ResultSet row) throws SQLException {
    return switch (Contest.Kind.valueOf(row.getString("kind"))) {
      case MISSED -> new Contest.Missed(span(row, "item"));
      case OTHER_NAME -> new Contest.OtherName(span(row, "item"), span(row, "mark"));
      case PARTLY -> new Contest.Partly(span(row, "item"), span(row, "mark"));
      case EXTRA -> new Contest.Extra(span(row, "mark"));
    };
  }

  private static LabelledSpan span(ResultSet row, String what) throws SQLException {
    return new LabelledSpan(
        new Span(row.getInt(what + "_start"), row.getInt(what + "_end")),
        row.getString(what + "_label"));
  }

  private static Optional<Appeal.Answer> answer(ResultSet row) throws SQLException {
    UUID id = row.getObject("answer", UUID.class);
    if (id == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Appeal.Answer(
            id,
            Appeal.Decision.valueOf(row.getString("decision")),
            row.getString("answer_words"),
            Optional.ofNullable(row.getString("answered_by")).orElse("a teacher"),
            instant(row, "answered_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
