package org.gloss.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Room on a disk.
final class Room {

  /// What is left to those who work meanwhile, in bytes.
  private static final long RESERVE = 64L << 20;

  private Room() {}

  /// How many bytes can be used in a folder, less a reserve.
  static long free(Path folder) throws IOException {
    return Math.max(0, Files.getFileStore(folder).getUsableSpace() - RESERVE);
  }

  /// Whether so much has room.
  ///
  /// @return what is missing, in words; empty when it has
  static Optional<String> missing(Path folder, long bytes) throws IOException {
    long free = free(folder);
    return free >= bytes
        ? Optional.empty()
        : Optional.of(
            "there is not enough room in %s: it may take %s, and %s can be used"
                .formatted(folder, words(bytes), words(free)));
  }

  /// A size as people say it: `3.4 MB`.
  static String words(long bytes) {
    if (bytes < 1_000_000) {
      return Math.max(1, bytes / 1000) + " kB";
    }
    if (bytes < 1_000_000_000) {
      return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
    return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
