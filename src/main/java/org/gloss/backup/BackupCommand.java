package org.gloss.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.BackupRequests.Answer;
import org.gloss.backup.DatabasePlace.Elsewhere;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Making.Outcome;
import org.gloss.shell.RefusedStart;

/// `backup [FILE]`: makes a backup now, while Gloss runs or not. A running server has the database
/// open and is asked for it.
public final class BackupCommand {

  private static final String USAGE = "Usage: ./gloss backup [FILE]";

  private final BackupSettings settings;
  private final PrintStream out;
  private final PrintStream err;

  private BackupCommand(BackupSettings settings, PrintStream out, PrintStream err) {
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
    if (arguments.length > 1 || arguments.length == 1 && arguments[0].startsWith("-")) {
      err.println(USAGE);
      return 2;
    }
    try {
      Optional<Path> wanted =
          arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
      BackupCommand command = new BackupCommand(CommandSettings.read(more), out, err);
      return command.run(wanted);
    } catch (InvalidPathException | RefusedStart e) {
      err.println("gloss: " + e.getMessage());
      return 1;
    } catch (IOException | UncheckedIOException e) {
      err.println("gloss: the backup could not be made: " + Faults.words(e));
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private int run(Optional<Path> wanted) throws IOException, InterruptedException {
    return switch (settings.place()) {
      case Elsewhere elsewhere -> refuse(elsewhere.words());
      case H2File database when !Files.exists(database.file()) ->
          refuse("there is nothing to back up: " + database.file() + " is not there.");
      case H2File _ when wanted.filter(Files::exists).isPresent() ->
          refuse(wanted.get() + " is there already; nothing is overwritten.");
      case H2File database -> tell(answer(database), wanted);
    };
  }

  private Optional<Answer> answer(H2File database) throws IOException, InterruptedException {
    BackupFolder folder = new BackupFolder(settings.folder());
    folder.prepared();
    if (DatabaseCheck.inUse(database.file())) {
      return new BackupRequests(folder).ask(() -> stillInUse(database));
    }
    Making making =
        new Making(database, folder, settings.keep(), database::open, MachineClock.clock());
    return Optional.of(answer(making.make(new Occasion.ByHand())));
  }

  private static boolean stillInUse(H2File database) {
    try {
      return DatabaseCheck.inUse(database.file());
    } catch (IOException e) {
      return true;
    }
  }

  /// An outcome as an answer.
  static Answer answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed(String words) -> new Answer(false, "", words);
      case Outcome.Made(StoredBackup backup, Contents contents) ->
          new Answer(
              true,
              backup.file().getFileName().toString(),
              Room.words(backup.size()) + ". It opens: " + contents.words() + ".");
    };
  }

  private int tell(Optional<Answer> answer, Optional<Path> wanted) throws IOException {
    if (answer.isEmpty()) {
      return refuse(
          "the database is in use, and whoever uses it does not answer. Is Gloss of this version running on these data? Else stop it and try again.");
    }
    if (!answer.get().done()) {
      return refuse("the backup failed: " + answer.get().words() + ".");
    }
    Path made = settings.folder().resolve(answer.get().file());
    out.println("Backed up: " + made + ", " + answer.get().words());
    if (wanted.isPresent()) {
      copy(made, wanted.get());
      out.println("Copied to: " + wanted.get());
    }
    return 0;
  }

  private static void copy(Path made, Path wanted) throws IOException {
    Path draft = wanted.resolveSibling("." + wanted.getFileName() + ".part");
    Files.deleteIfExists(draft);
    Workshop.createPrivately(draft);
    Files.copy(
        made, draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    Workshop.force(draft);
    Files.move(draft, wanted, StandardCopyOption.ATOMIC_MOVE);
  }

  private int refuse(String words) {
    err.println("gloss: " + words);
    return 1;
  }
}
