package org.gloss.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A folder for one piece of work, for its owner only, that goes with everything in it.
///
/// @param folder its place
record Workshop(Path folder) implements AutoCloseable {

  private static final String PREFIX = ".work-";

  /// After this time it was left by a process that was killed.
  private static final Duration LEFT = Duration.ofHours(6);

  /// Makes one in a folder, which is made if need be.
  static Workshop in(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new Workshop(
        isPosix(parent)
            ? Files.createTempDirectory(parent, PREFIX, owners("rwx------"))
            : Files.createTempDirectory(parent, PREFIX));
  }

  /// Deletes what killed processes have left in a folder.
  static void sweep(Path parent, Instant now) {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : left) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(LEFT))) {
          new Workshop(folder).close();
        }
      }
    } catch (IOException e) {
      return; // the next start tries again
    }
  }

  /// The folder that a file is in.
  static Path parent(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
  }

  /// An empty file that only its owner reads.
  static void createPrivately(Path file) throws IOException {
    if (isPosix(parent(file))) {
      Files.createFile(file, owners("rw-------"));
    } else {
      Files.createFile(file);
    }
  }

  /// Makes a folder, for its owner only, if it is not there.
  static void prepare(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (isPosix(Files.createDirectories(parent(folder)))) {
      Files.createDirectory(folder, owners("rwx------"));
    } else {
      Files.createDirectory(folder);
    }
  }

  /// Waits until a file, or what stands in a folder, is on disk.
  static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    StandardOpenOption how = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) { // some systems have no such thing for folders
        throw e;
      }
    }
  }

  /// Deletes it. What cannot be deleted is swept later.
  @Override
  public void close() {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inside) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      return; // swept later
    }
  }

  private static boolean isPosix(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private static FileAttribute<?> owners(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
