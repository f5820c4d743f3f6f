package org.gloss.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.wire.H2Settings;

/// A folder of data with the application's own settings.
record Installation(Path data) {

  H2File database() {
    return new H2File(file(), H2Settings.all(), "sa", "");
  }

  Path file() {
    return data.resolve("gloss.mv.db");
  }

  BackupFolder backups() {
    return new BackupFolder(data.resolve("backups"));
  }

  Ran backup(String... arguments) {
    return run(BackupCommand::run, arguments);
  }

  Ran restore(Path file) {
    return run(RestoreCommand::run, file.toString());
  }

  /// What a command has said.
  record Ran(int status, String out, String err) {}

  private Ran run(Command command, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        command.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            List.of("--gloss.data=" + data));
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  private interface Command {

    int run(String[] arguments, PrintStream out, PrintStream err, List<String> more);
  }
}
