package org.gloss.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.gloss.backup.DatabasePlace.Elsewhere;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Verification.Verdict;
import org.gloss.shell.RefusedStart;

/// `restore FILE`: puts a backup in the place of a database that is not there. It overwrites
/// nothing.
public final class RestoreCommand {

  private static final String USAGE = "Usage: ./gloss restore FILE";

  private final BackupSettings settings;
  private final PrintStream out;
  private final PrintStream err;

  private RestoreCommand(BackupSettings settings, PrintStream out, PrintStream err) {
    this.settings = settings;
    this.out = out;
    this.err = err;
  }

  /// Runs the command.
  ///
  /// @return exit status: 0 done, 1 not possible, 2 wrong usage
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return run(arguments, out, err, List.of());
  }

  /// @param more settings in front of those of the environment, as `--name=value`
  static int run(String[] arguments, PrintStream out, PrintStream err, List<String> more) {
    if (arguments.length != 1 || arguments[0].startsWith("-")) {
      err.println(USAGE);
      return 2;
    }
    try {
      return new RestoreCommand(CommandSettings.read(more), out, err).run(Path.of(arguments[0]));
    } catch (InvalidPathException | RefusedStart e) {
      err.println("gloss: " + e.getMessage());
      return 1;
    } catch (IOException | UncheckedIOException e) {
      err.println("gloss: the backup could not be restored: " + Faults.words(e));
      return 1;
    }
  }

  private int run(Path backup) throws IOException {
    return switch (settings.place()) {
      case Elsewhere elsewhere -> refuse(elsewhere.words());
      case H2File database when DatabaseCheck.inUse(database.file()) ->
          refuse("Gloss is running on these data. Stop it (Ctrl-C where it runs) first.");
      case H2File database when Files.exists(database.file()) -> refuse(there(database));
      case H2File database -> restore(backup, database);
    };
  }

  private static String there(H2File database) {
    Path file = database.file();
    String name = file.getFileName().toString().replace(DatabasePlace.SUFFIX, "");
    return """
        there is a database already, and nothing is overwritten. Move it aside first:
          mv %s %s"""
        .formatted(file, file.resolveSibling(name + "-old" + DatabasePlace.SUFFIX));
  }

  private int restore(Path backup, H2File database) throws IOException {
    Path folder = Workshop.parent(database.file());
    try (Workshop workshop = Workshop.in(folder)) {
      return switch (new Verification(database).in(workshop, backup)) {
        case Verdict.Bad(String words) -> refuse(words);
        case Verdict.Good(Contents contents) ->
            restore(contents, Verification.copy(workshop), database.file());
      };
    }
  }

  private int restore(Contents contents, Path copy, Path file) throws IOException {
    Set<MigrationVersion> known = Migrations.known();
    if (contents.migrations().newerThan(known)) {
      return refuse(
          "this backup is of a newer version of Gloss: it has step %s, and this program knows those up to %s. Use the newer program."
              .formatted(contents.migrations().newest(), Migrations.newest(known)));
    }
    Workshop.force(copy);
    try {
      place(copy, file);
    } catch (FileAlreadyExistsException e) {
      return refuse("somebody else has put a database there meanwhile; nothing is overwritten.");
    }
    Workshop.force(Workshop.parent(file));
    out.println("Restored: " + file + ", " + contents.words() + ".");
    if (contents.migrations().olderThan(known)) {
      out.println("It is of an earlier version; the next start brings it up to date.");
    }
    out.println(
        "Whoever was erased after this backup was made is in it again: erase them once more.");
    out.println("Start Gloss by ./gloss run");
    return 0;
  }

  /// A link fails where a file is already; a move would overwrite it.
  private static void place(Path copy, Path file) throws IOException {
    try {
      Files.createLink(file, copy);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(copy, file); // a disk without links
    }
  }

  private int refuse(String words) {
    err.println("gloss: " + words);
    return 1;
  }
}
