package org.gloss.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of comments and of the sentences that teachers keep for them.
@Repository
class CommentTable {

  private final JdbcClient jdbc;

  CommentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Comment> of(UUID attemptId) {
    return jdbc.sql("select * from work_comment where attempt_id = ? order by written_at, id")
        .param(attemptId)
        .query(CommentTable::comment)
        .list();
  }

  Optional<Comment> find(UUID id) {
    return jdbc.sql("select * from work_comment where id = ?")
        .param(id)
        .query(CommentTable::comment)
        .optional();
  }

  void insert(Comment comment) {
    jdbc.sql(
            "insert into work_comment (id, attempt_id, annotation_id, author_id, author, words,"
                + " written_at) values (?, ?, ?, ?, ?, ?, ?)")
        .param(comment.id())
        .param(comment.attemptId())
        .param(comment.annotationId().orElse(null))
        .param(comment.authorId().orElse(null))
        .param(comment.author())
        .param(comment.words())
        .param(comment.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(UUID id, String words, Instant at) {
    jdbc.sql("update work_comment set words = ?, changed_at = ? where id = ?")
        .params(words, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from work_comment where id = ?").param(id).update();
  }

  /// What a teacher keeps, by label and then in the order in which it was kept.
  List<KeptSentence> kept(UUID accountId) {
    return jdbc.sql(
            "select id, label, words from kept_sentence where account_id = ?"
                + " order by label, kept_at, id")
        .param(accountId)
        .query(
            (row, number) ->
                new KeptSentence(
                    row.getObject("id", UUID.class),
                    row.getString("label"),
                    row.getString("words")))
        .list();
  }

  void keep(UUID accountId, KeptSentence sentence, Instant at) {
    jdbc.sql(
            "insert into kept_sentence (id, account_id, label, words, kept_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            sentence.id(),
            accountId,
            sentence.label(),
            sentence.words(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Deletes a sentence if it is that teacher's.
  void dropKept(UUID accountId, UUID id) {
    jdbc.sql("delete from kept_sentence where account_id = ? and id = ?")
        .params(accountId, id)
        .update();
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        row.getObject("attempt_id", UUID.class),
        Optional.ofNullable(row.getObject("annotation_id", UUID.class)),
        Optional.ofNullable(row.getObject("author_id", UUID.class)),
        row.getString("author"),
        row.getString("words"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
