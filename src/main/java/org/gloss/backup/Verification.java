package org.gloss.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.gloss.backup.DatabasePlace.H2File;

/// Says whether a backup is good, by unpacking it, opening the copy with the settings of the
/// application and reading it from end to end.
final class Verification {

  private final H2File like;

  /// @param like whose settings the copy is opened with
  Verification(H2File like) {
    this.like = like;
  }

  /// What came of it.
  sealed interface Verdict {

    /// It opens, and everything in it can be read.
    record Good(Contents contents) implements Verdict {}

    /// It does not.
    ///
    /// @param words why
    record Bad(String words) implements Verdict {}
  }

  /// Verifies in a folder that goes afterwards.
  ///
  /// @param parent where there is room
  Verdict of(Path backup, Path parent) {
    try (Workshop workshop = Workshop.in(parent)) {
      return in(workshop, backup);
    } catch (IOException e) {
      return new Verdict.Bad(backup + " could not be unpacked: " + Faults.words(e));
    }
  }

  /// Verifies and leaves the copy, which is closed then.
  Verdict in(Workshop workshop, Path backup) throws IOException {
    Optional<String> fault = Unpacking.unpack(backup, copy(workshop));
    return fault.<Verdict>map(Verdict.Bad::new).orElseGet(() -> read(backup, copy(workshop)));
  }

  /// Where the copy is.
  static Path copy(Workshop workshop) {
    return workshop.folder().resolve("gloss" + DatabasePlace.SUFFIX);
  }

  /// H2 meets damage with errors of every kind, of memory as well.
  private Verdict read(Path backup, Path copy) {
    try (Connection connection = like.at(copy).open()) {
      Contents contents = Reading.of(connection);
      return contents.migrations().applied().isEmpty()
          ? new Verdict.Bad(backup + " is not a backup of Gloss: the database is another's.")
          : new Verdict.Good(contents);
    } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Verdict.Bad(backup + " does not open, or not wholly: " + Faults.words(e));
    }
  }
}
