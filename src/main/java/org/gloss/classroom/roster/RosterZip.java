package org.gloss.classroom.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks an archive of OneRoster files in memory. Sizes are counted while it is read, because
/// what it says about them may be a lie.
final class RosterZip {

  static final String EXCEL =
      "This is an Excel workbook. Open it in Excel, choose “Save as” and the type “CSV UTF-8”, and"
          + " upload that file.";

  /// The most that an archive unpacks to, in bytes: the roster of a school of 5,000.
  private static final long MOST_BYTES = 32L << 20;

  private static final int MOST_ENTRIES = 1_000;

  private final byte[] archive;
  private final byte[] piece = new byte[8_192];
  private long unpacked;

  private RosterZip(byte[] archive) {
    this.archive = archive;
  }

  static boolean isZip(byte[] bytes) {
    return RosterText.begins(bytes, 'P', 'K', 3, 4) || RosterText.begins(bytes, 'P', 'K', 5, 6);
  }

  /// The OneRoster files in an archive, in whichever folder.
  ///
  /// @throws Unusable if it is damaged, far too large, something else, or holds none
  static List<RosterFile> files(RosterFile file) throws Unusable {
    List<RosterFile> files;
    try {
      files = new RosterZip(file.bytes()).read();
    } catch (IOException | IllegalArgumentException damaged) {
      throw new Unusable(
          "",
          "This ZIP file is damaged or protected and cannot be unpacked. Make it again without a"
              + " password, or upload the files in it.");
    }
    if (files.isEmpty()) {
      throw new Unusable(
          "",
          "This ZIP file holds no roster. A OneRoster file holds users.csv, classes.csv and"
              + " enrollments.csv.");
    }
    return files;
  }

  private List<RosterFile> read() throws IOException, Unusable {
    List<RosterFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw tooLarge();
        }
        refuseDocuments(entry.getName());
        String name = simple(entry.getName());
        boolean wanted =
            OneRosterKind.named(name).isPresent() && !entry.getName().startsWith("__MACOSX/");
        byte[] bytes = bytes(zip, wanted);
        if (wanted && !names.add(name)) {
          throw new Unusable("", "This ZIP file holds " + name + " twice. Keep one of them.");
        }
        if (wanted) {
          files.add(new RosterFile(name, bytes));
        }
      }
    }
    return files;
  }

  private static String simple(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static void refuseDocuments(String entry) throws Unusable {
    if (entry.startsWith("xl/")) {
      throw new Unusable("", EXCEL);
    }
    if (entry.startsWith("word/")) {
      throw new Unusable("", "This is a Word document. " + RosterText.SAVE_AS_CSV);
    }
    if (entry.equals("mimetype")) {
      throw new Unusable(
          "",
          "This is an OpenDocument file. Open it in a spreadsheet program, choose “Save as” and the"
              + " type “Text CSV”, and upload that file.");
    }
  }

  private byte[] bytes(ZipInputStream zip, boolean keep) throws IOException, Unusable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int count = zip.read(piece); count >= 0; count = zip.read(piece)) {
      unpacked += count;
      if (unpacked > MOST_BYTES) {
        throw tooLarge();
      }
      if (keep) {
        bytes.write(piece, 0, count);
      }
    }
    return bytes.toByteArray();
  }

  private static Unusable tooLarge() {
    return new Unusable(
        "",
        "This ZIP file unpacks to far more than a roster needs. Upload only users.csv, classes.csv"
            + " and enrollments.csv.");
  }
}
