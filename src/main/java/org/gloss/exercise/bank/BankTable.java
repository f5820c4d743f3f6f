package org.gloss.exercise.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of exercises, of who shares them, and of conflicts with their files. The same SQL runs on
/// H2 and PostgreSQL.
@Repository
public class BankTable {

  private static final String CONFLICTS =
      "select exercise_id, sha256, title, files, seen_at, kept_ours from file_conflict ";

  private final JdbcClient jdbc;

  BankTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An exercise, whatever its versions.
  ///
  /// @param ownerId who made it; empty for those of files
  /// @param archivedAt since when it is out of the way
  public record Entry(
      String id, Optional<UUID> ownerId, Optional<Instant> archivedAt, Instant createdAt) {}

  /// A file that changed on disk after its exercise went on in the browser.
  ///
  /// @param files text by name, as they are on disk
  /// @param keptOurs whether a person has decided against the file
  public record Conflict(
      String exerciseId,
      String sha256,
      String title,
      Map<String, String> files,
      Instant seenAt,
      boolean keptOurs) {}

  /// Makes the exercise if it is not there.
  ///
  /// @return whether it was not
  public boolean register(String id, Optional<UUID> ownerId, Instant at) {
    return jdbc.sql(
                "insert into exercise (id, owner_id, created_at) values (?, ?, ?)"
                    + " on conflict do nothing")
            .param(id)
            .param(ownerId.orElse(null))
            .param(at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The exercise with this id, empty if there is none.
  public Optional<Entry> find(String id) {
    return jdbc.sql("select id, owner_id, archived_at, created_at from exercise where id = ?")
        .param(id)
        .query(BankTable::entry)
        .optional();
  }

  /// Holds the exercise's row until the transaction ends, so that new versions of it take turns.
  public void lock(String id) {
    jdbc.sql("select id from exercise where id = ? for update")
        .param(id)
        .query(String.class)
        .optional();
  }

  /// All exercises, archived ones too, by id.
  public List<Entry> all() {
    return jdbc.sql("select id, owner_id, archived_at, created_at from exercise order by id")
        .query(BankTable::entry)
        .list();
  }

  /// Puts an exercise out of the way, or back where `at` is empty.
  public void archive(String id, Optional<Instant> at) {
    jdbc.sql("update exercise set archived_at = ? where id = ?")
        .param(at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null))
        .param(id)
        .update();
  }

  /// Removes an exercise that has no version.
  public void delete(String id) {
    jdbc.sql("delete from exercise where id = ?").param(id).update();
  }

  /// With whom an exercise is shared.
  public List<UUID> sharedWith(String id) {
    return jdbc.sql("select account_id from exercise_share where exercise_id = ?")
        .param(id)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Shares an exercise with an account; a second time changes nothing.
  public void share(String id, UUID accountId) {
    jdbc.sql(
            "insert into exercise_share (exercise_id, account_id) values (?, ?)"
                + " on conflict do nothing")
        .params(id, accountId)
        .update();
  }

  /// Takes a share back.
  public void unshare(String id, UUID accountId) {
    jdbc.sql("delete from exercise_share where exercise_id = ? and account_id = ?")
        .params(id, accountId)
        .update();
  }

  /// What is known of a file that fell out of step with its exercise.
  public Optional<Conflict> conflict(String exerciseId) {
    return jdbc.sql(CONFLICTS + "where exercise_id = ?")
        .param(exerciseId)
        .query(BankTable::conflict)
        .optional();
  }

  /// All that a person has not decided on.
  public List<Conflict> conflicts() {
    return jdbc.sql(CONFLICTS + "where not kept_ours order by exercise_id")
        .query(BankTable::conflict)
        .list();
  }

  /// Remembers a conflict in place of an earlier one of the same exercise.
  public void put(Conflict conflict) {
    settle(conflict.exerciseId());
    jdbc.sql(
            "insert into file_conflict (exercise_id, sha256, title, files, seen_at, kept_ours)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            conflict.exerciseId(),
            conflict.sha256(),
            conflict.title(),
            ExerciseTable.json(conflict.files()),
            conflict.seenAt().atOffset(ZoneOffset.UTC),
            conflict.keptOurs())
        .update();
  }

  /// Remembers that a person keeps the exercise as it is; the same file does not ask again.
  public void keepOurs(String exerciseId) {
    jdbc.sql("update file_conflict set kept_ours = true where exercise_id = ?")
        .param(exerciseId)
        .update();
  }

  /// Forgets a conflict.
  public void settle(String exerciseId) {
    jdbc.sql("delete from file_conflict where exercise_id = ?").param(exerciseId).update();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString("id"),
        Optional.ofNullable(row.getObject("owner_id", UUID.class)),
        Optional.ofNullable(row.getObject("archived_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Conflict conflict(ResultSet row, int number) throws SQLException {
    return new Conflict(
        row.getString("exercise_id"),
        row.getString("sha256"),
        row.getString("title"),
        ExerciseTable.files(row.getString("files")),
        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("kept_ours"));
  }
}
