package org.gloss.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Takes the database out of a backup. The file may come from anywhere: names in it are never used
/// as paths, and what it unpacks to is bounded.
final class Unpacking {

  /// What a backup may unpack to in any case, in bytes.
  private static final long ALWAYS = 256L << 20;

  /// How many times its size it may unpack to beyond that. A database packs to a third.
  private static final long TIMES = 100;

  private static final String NO_BACKUP = " is not a backup of Gloss: ";

  private Unpacking() {}

  /// Unpacks.
  ///
  /// @param target a file that is not there yet
  /// @return why it cannot be done, in words; empty when it is done
  /// @throws IOException if the disk refuses
  static Optional<String> unpack(Path backup, Path target) throws IOException {
    if (!Files.isRegularFile(backup)) {
      return Optional.of(
          Files.exists(backup) ? backup + " is not a file." : "There is no " + backup + ".");
    }
    if (!Files.isReadable(backup)) {
      return Optional.of(backup + " cannot be read: it belongs to somebody else.");
    }
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      List<? extends ZipEntry> entries = zip.stream().limit(2).toList();
      if (entries.size() != 1 || !entries.getFirst().getName().matches("[^/\\\\:]+\\.mv\\.db")) {
        return Optional.of(backup + NO_BACKUP + "it does not hold just one database.");
      }
      return unpack(backup, zip, entries.getFirst(), target);
    } catch (ZipException e) {
      return Optional.of(backup + NO_BACKUP + "it is no zip file, or only a part of one.");
    }
  }

  private static Optional<String> unpack(Path backup, ZipFile zip, ZipEntry entry, Path target)
      throws IOException {
    long most = Math.max(ALWAYS, TIMES * Files.size(backup));
    long room = Room.free(Workshop.parent(target));
    Workshop.createPrivately(target);
    CRC32 sum = new CRC32();
    long written = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        written += read;
        if (written > most) {
          return Optional.of(backup + NO_BACKUP + "it unpacks to more than a database would.");
        }
        if (written > room) {
          return Optional.of("There is not enough room to unpack " + backup + ".");
        }
        sum.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    boolean same = written == entry.getSize() && sum.getValue() == entry.getCrc();
    return same
        ? Optional.empty()
        : Optional.of(backup + " is damaged: what it holds is not what was put into it.");
  }
}
