package org.gloss.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Making.Source;

/// Looks at a database file without changing it. One that was closed cleanly is read where it is.
/// After a crash H2 cannot read it without mending it: a copy is mended and read instead.
final class DatabaseCheck {

  private static final int HEADER = 4096;
  private static final String CLEAN = ",clean:1";

  private final H2File database;
  private final Duration most;

  /// @param most for how long it reads
  DatabaseCheck(H2File database, Duration most) {
    this.database = database;
    this.most = most;
  }

  /// What was found.
  sealed interface Finding {

    /// It opens and can be read.
    record Sound(Contents contents) implements Finding {}

    /// Another process has it open.
    record InUse() implements Finding {}

    /// It does not open, or not all of it can be read.
    record Damaged(String words) implements Finding {}

    /// There was no room for a copy after a crash.
    record NotLookedAt(String words) implements Finding {}
  }

  /// Looks.
  Finding look() {
    try {
      if (Files.size(database.file()) == 0) {
        return new Finding.Damaged("it is empty");
      }
      if (inUse(database.file())) {
        return new Finding.InUse();
      }
      return closedCleanly(database.file()) ? read(database::openUnchanged) : lookAtACopy();
    } catch (IOException e) {
      return new Finding.Damaged(Faults.words(e));
    }
  }

  /// Whether another process, or this one, has a database open.
  static boolean inUse(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private Finding lookAtACopy() throws IOException {
    Path folder = Workshop.parent(database.file());
    Optional<String> missing = Room.missing(folder, Files.size(database.file()));
    if (missing.isPresent()) {
      return new Finding.NotLookedAt(missing.get());
    }
    try (Workshop workshop = Workshop.in(folder)) {
      Path copy = Verification.copy(workshop);
      Files.copy(database.file(), copy);
      return read(database.at(copy)::open);
    }
  }

  /// H2 says so at the beginning of the file, twice, and takes it back before it writes.
  private static boolean closedCleanly(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String first = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
      String second = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
      return first.contains(CLEAN) && second.contains(CLEAN);
    }
  }

  /// H2 meets damage with errors of every kind, of memory as well.
  private Finding read(Source source) {
    try (Connection connection = source.connection()) {
      return new Finding.Sound(Reading.of(connection, most));
    } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Finding.Damaged(Faults.words(e));
    }
  }
}
