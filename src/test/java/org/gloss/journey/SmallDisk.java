package org.gloss.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// A really small file system, in memory, and somebody else's file that grows on it.
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /// Mounts one over a folder; empty where that is not allowed.
  static Optional<SmallDisk> over(Path folder, int megabytes) {
    boolean mounted =
        run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder + ""));
    return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
  }

  /// Lets the other file grow until so many bytes are left.
  void leave(long bytes) {
    try (FileChannel file =
        FileChannel.open(other(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long more = Files.getFileStore(folder).getUsableSpace() - bytes;
      ByteBuffer block = ByteBuffer.allocate(65_536);
      while (more > 0) {
        block.clear().limit((int) Math.min(block.capacity(), more));
        more -= file.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes the other file.
  void free() {
    try {
      Files.deleteIfExists(other());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    run(List.of("umount", "-l", folder.toString()));
  }

  private Path other() {
    return folder.resolve("somebody-elses");
  }

  /// Whether a command has done what it should.
  static boolean run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
