package org.gloss.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.gloss.backup.BackupFolder.Failure;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Verification.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes backups while others write: H2's `BACKUP TO`, which copies the file from its beginning
/// while nothing in it is overwritten, so that the copy holds every commit that was there when it
/// began and may hold some that came later. A mark that is written just before says so: a copy
/// without it is no backup. Only what has been opened and read gets a backup's name.
final class Making {

  private static final Logger LOG = LoggerFactory.getLogger(Making.class);

  /// What the mark may take where the database is, in bytes: on a full disk H2 would close it.
  private static final long MARK = 1L << 20;

  private final H2File database;
  private final BackupFolder folder;
  private final int keep;
  private final Source source;
  private final Clock clock;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /// @param keep how many of the last nights are kept
  Making(H2File database, BackupFolder folder, int keep, Source source, Clock clock) {
    this.database = database;
    this.folder = folder;
    this.keep = keep;
    this.source = source;
    this.clock = clock;
  }

  /// Where connections to the database come from.
  @FunctionalInterface
  interface Source {

    Connection connection() throws SQLException;
  }

  /// What came of it.
  sealed interface Outcome {

    /// It is there, and it opens.
    record Made(StoredBackup backup, Contents contents) implements Outcome {}

    /// It is not.
    ///
    /// @param words why, without a capital letter
    record Failed(String words) implements Outcome {}
  }

  /// Makes one, and deletes those that are not kept any longer.
  Outcome make(Occasion occasion) {
    oneAtATime.lock();
    try {
      Instant begun = clock.instant();
      Outcome outcome = tried(occasion, begun);
      if (outcome instanceof Outcome.Failed(String words)) {
        LOG.error("The backup failed: {}. The older ones are kept.", words);
        folder.failed(new Failure(begun, words));
      }
      return outcome;
    } finally {
      oneAtATime.unlock();
    }
  }

  private Outcome tried(Occasion occasion, Instant begun) {
    try (Workshop workshop = Workshop.in(folder.prepared())) {
      long size = Files.size(database.file());
      Optional<String> missing = Room.missing(folder.path(), 2 * size);
      if (missing.isEmpty()) {
        missing = Room.missing(Workshop.parent(database.file()), MARK);
      }
      return missing.isPresent()
          ? new Outcome.Failed(missing.get())
          : made(workshop, occasion, begun);
    } catch (IOException | SQLException | UncheckedIOException e) {
      return new Outcome.Failed(Faults.words(e));
    }
  }

  private Outcome made(Workshop workshop, Occasion occasion, Instant begun)
      throws IOException, SQLException {
    Path made = workshop.folder().resolve("made.zip");
    Workshop.createPrivately(made);
    String mark = "Backed up " + begun + " " + UUID.randomUUID();
    write(made, mark);
    Workshop.force(made);
    return switch (new Verification(database).in(workshop, made)) {
      case Verdict.Bad(String words) ->
          new Outcome.Failed(words.replace(made.toString(), "what was written"));
      case Verdict.Good(Contents contents) when !contents.mark().equals(mark) ->
          new Outcome.Failed("what was written is older than it must be");
      case Verdict.Good(Contents contents) -> {
        StoredBackup stored = folder.store(made, begun, occasion);
        folder.succeeded();
        folder.tidy(keep);
        yield new Outcome.Made(stored, contents);
      }
    };
  }

  private void write(Path made, String mark) throws SQLException {
    try (Connection connection = source.connection();
        Statement statement = connection.createStatement();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      statement.execute("comment on table flyway_schema_history is '" + mark + "'");
      backup.setString(1, made.toAbsolutePath().toString());
      backup.execute();
    }
  }
}
