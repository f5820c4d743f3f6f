package org.gloss.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.backup.BackupName.Occasion;

/// The folder of the backups. What has a backup's name there opened when it got it.
final class BackupFolder {

  private static final String FAILED = "failed.txt";

  private final Path folder;

  BackupFolder(Path folder) {
    this.folder = folder;
  }

  /// A try that failed.
  ///
  /// @param words why
  record Failure(Instant at, String words) {}

  Path path() {
    return folder;
  }

  /// Makes the folder if it is not there.
  Path prepared() throws IOException {
    Workshop.prepare(folder);
    return folder;
  }

  /// All of them, the newest first; none if the folder is not there.
  List<StoredBackup> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> stored(file).stream())
          .sorted(Comparator.comparing((StoredBackup one) -> one.name().at()).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder of the backups", e);
    }
  }

  private static Optional<StoredBackup> stored(Path file) {
    return BackupName.parse(file.getFileName().toString())
        .filter(name -> Files.isRegularFile(file))
        .map(name -> new StoredBackup(file, name, size(file)));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // deleted meanwhile
    }
  }

  /// When the newest nightly one was begun.
  Optional<Instant> newestNightly() {
    return all().stream()
        .map(StoredBackup::name)
        .filter(name -> name.occasion() instanceof Occasion.Nightly)
        .map(BackupName::at)
        .findFirst();
  }

  /// Gives a file its name as a backup. A name that is taken gets a later second.
  StoredBackup store(Path made, Instant at, Occasion occasion) throws IOException {
    BackupName name = new BackupName(at, occasion);
    while (Files.exists(folder.resolve(name.file()))) {
      name = new BackupName(name.at().plusSeconds(1), occasion);
    }
    Path file = folder.resolve(name.file());
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    Workshop.force(folder);
    return new StoredBackup(file, name, Files.size(file));
  }

  /// Deletes those that are not kept any longer.
  ///
  /// @param nightly how many of the last nights are kept
  void tidy(int nightly) throws IOException {
    List<StoredBackup> all = all();
    Set<BackupName> old =
        Keeping.old(all.stream().map(StoredBackup::name).collect(Collectors.toSet()), nightly);
    for (StoredBackup one : all) {
      if (old.contains(one.name())) {
        Files.deleteIfExists(one.file());
      }
    }
  }

  /// The last try, if it failed.
  Optional<Failure> failure() {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FAILED));
      return lines.size() < 2
          ? Optional.empty()
          : Optional.of(new Failure(Instant.parse(lines.get(0)), lines.get(1)));
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Writes down that the last try failed, where that can be done.
  void failed(Failure failure) {
    try {
      Path note = prepared().resolve(FAILED);
      Files.deleteIfExists(note);
      Workshop.createPrivately(note);
      Files.write(note, List.of(failure.at().toString(), failure.words()));
    } catch (IOException e) {
      return; // a full disk; the log says the same
    }
  }

  /// Writes down that the last try did not fail.
  void succeeded() throws IOException {
    Files.deleteIfExists(folder.resolve(FAILED));
  }
}
