package org.gloss.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// How the command asks the server, which has the database open, for a backup: by files in a folder
/// that only the owner of the data can write to. A request is a file `….ask`; the server renames it
/// to `….taken`, and answers with `….answer`.
final class BackupRequests {

  private static final String ASK = ".ask";
  private static final String TAKEN = ".taken";
  private static final String ANSWER = ".answer";
  private static final String DONE = "done";
  private static final long STEP = 100;

  /// In steps: 20 s for the server to take it, which looks every second.
  private static final int TAKING = 200;

  /// In steps: an hour.
  private static final int WORKING = 36_000;

  private final Path folder;

  BackupRequests(BackupFolder backups) {
    this.folder = backups.path().resolve("requests");
  }

  /// What the server says.
  ///
  /// @param done whether there is a backup
  /// @param file the backup's, "" if there is none
  /// @param words what is in it, or why there is none
  record Answer(boolean done, String file, String words) {}

  /// For the server: answers whoever waits.
  void answerAll(Function<String, Answer> work) throws IOException {
    for (Path ask : waiting()) {
      String id = ask.getFileName().toString().replace(ASK, "");
      Path taken = folder.resolve(id + TAKEN);
      try {
        Files.move(ask, taken, StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException e) {
        continue; // whoever asked has gone
      }
      try {
        write(id, work.apply(id));
      } finally {
        Files.deleteIfExists(taken);
      }
    }
  }

  private List<Path> waiting() throws IOException {
    List<Path> waiting = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ASK)) {
        found.forEach(waiting::add);
      }
    }
    return waiting;
  }

  private void write(String id, Answer answer) throws IOException {
    Path draft = folder.resolve(id + ".draft");
    Workshop.createPrivately(draft);
    Files.write(draft, List.of(answer.done() ? DONE : "failed", answer.file(), answer.words()));
    Files.move(draft, folder.resolve(id + ANSWER), StandardCopyOption.ATOMIC_MOVE);
  }

  /// For the command: asks, and waits for the answer.
  ///
  /// @param running whether the server still has the database open
  /// @return empty if nobody answers
  Optional<Answer> ask(BooleanSupplier running) throws IOException, InterruptedException {
    Workshop.prepare(folder);
    String id = UUID.randomUUID().toString();
    Path ask = folder.resolve(id + ASK);
    Path answer = folder.resolve(id + ANSWER);
    Workshop.createPrivately(ask);
    try {
      boolean taken = await(TAKING, running, () -> !Files.exists(ask));
      if (!taken || !await(WORKING, running, () -> Files.exists(answer))) {
        return Optional.empty();
      }
      return read(answer);
    } finally {
      Files.deleteIfExists(ask);
      Files.deleteIfExists(answer);
    }
  }

  private static Optional<Answer> read(Path answer) throws IOException {
    List<String> lines = Files.readAllLines(answer);
    return lines.size() < 3
        ? Optional.empty()
        : Optional.of(new Answer(lines.get(0).equals(DONE), lines.get(1), lines.get(2)));
  }

  private static boolean await(int steps, BooleanSupplier running, BooleanSupplier there)
      throws InterruptedException {
    for (int i = 0; i < steps && !there.getAsBoolean(); i++) {
      if (!running.getAsBoolean()) {
        break;
      }
      Thread.sleep(STEP);
    }
    return there.getAsBoolean();
  }
}
