package org.gloss.exercise.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks an archive in memory. Sizes are counted while it is read, because what it says about
/// them may be a lie, and reading stops at the first bound that is passed.
final class BoundedZip {

  /// The most that an archive unpacks to, in bytes.
  static final long MOST_BYTES = 50L << 20;

  /// The most of it that is kept, in bytes.
  static final int MOST_KEPT = 16 << 20;

  static final int MOST_ENTRIES = 2_000;

  /// How many times its size an archive may unpack to; XML of real documents stays below 40.
  private static final int MOST_RATIO = 150;

  private static final int SMALL = 1 << 20;

  private final byte[] archive;
  private final byte[] piece = new byte[8_192];
  private long unpacked;
  private int kept;

  BoundedZip(byte[] archive) {
    this.archive = archive;
  }

  /// How many bytes were unpacked so far.
  long unpacked() {
    return unpacked;
  }

  /// The entries whose names are wanted, by name, in order.
  ///
  /// @throws Unreadable if the archive is damaged or passes a bound
  Map<String, byte[]> entries(Predicate<String> wanted) throws Unreadable {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw bomb();
        }
        byte[] bytes = bytes(zip, wanted.test(entry.getName()));
        if (bytes.length > 0 && entries.put(entry.getName(), bytes) != null) {
          throw new Unreadable("The file holds two parts of the same name. Save it again.");
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new Unreadable(
          "The file is damaged or protected and cannot be unpacked. Save it again without a"
              + " password, or copy the text and paste it.");
    }
    return entries;
  }

  private byte[] bytes(ZipInputStream zip, boolean keep) throws IOException, Unreadable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int count = zip.read(piece); count >= 0; count = zip.read(piece)) {
      unpacked += count;
      kept += keep ? count : 0;
      boolean blown = unpacked > SMALL && unpacked / MOST_RATIO > archive.length;
      if (unpacked > MOST_BYTES || kept > MOST_KEPT || blown) {
        throw bomb();
      }
      if (keep) {
        bytes.write(piece, 0, count);
      }
    }
    return bytes.toByteArray();
  }

  private static Unreadable bomb() {
    return new Unreadable(
        "The file unpacks to far more than a text needs. Copy the part that your class will read,"
            + " and paste it.");
  }
}
