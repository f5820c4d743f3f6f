package org.gloss.exercise.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gloss.exercise.file.RawFile;

/// Takes the exercise files out of what was uploaded, zip archives included. It counts bytes while
/// it reads them, so that an archive cannot grow beyond the bounds, and writes nothing to disk.
final class Unpacking {

  /// The most bytes of one upload, of all its files together, and of what its archives hold.
  static final int MOST_BYTES = 10 << 20;

  /// The most entries of one upload.
  static final int MOST_FILES = 500;

  private static final Pattern LEADS_OUT = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");
  private static final Pattern HIDDEN = Pattern.compile("(.*/)?(\\.|__MACOSX/).*");

  /// How files of other systems end that hold a text with marks.
  private static final List<String> STARTERS =
      List.of(".h5p", ".json", ".xml", ".txt", ".html", ".htm");

  private final List<RawFile> files = new ArrayList<>();
  private final List<RawFile> starters = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int entries;
  private long bytes;

  private Unpacking() {}

  /// What came of it.
  sealed interface Result {}

  /// @param starters exercises of other systems
  /// @param leftOut names of what is no exercise file
  record Unpacked(List<RawFile> files, List<RawFile> starters, List<String> leftOut)
      implements Result {

    /// The same with all files in one folder, where no two have the same name there: a text and its
    /// keys may come from different places.
    Unpacked together() {
      List<RawFile> flat =
          files.stream()
              .map(file -> new RawFile(file.name().replaceFirst("^.*/", ""), file.bytes()))
              .toList();
      boolean apart = flat.stream().map(RawFile::name).distinct().count() == flat.stream().count();
      return apart ? new Unpacked(flat, starters, leftOut) : this;
    }
  }

  /// Nothing is taken; `reason` says why in words.
  record Refused(String reason) implements Result {}

  /// What ends the unpacking at once.
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Refusal(String reason) {
      super(reason);
      this.reason = reason;
    }
  }

  static Result of(List<RawFile> uploads) {
    Unpacking unpacking = new Unpacking();
    try {
      for (RawFile upload : uploads) {
        unpacking.take(upload);
      }
    } catch (Refusal refusal) {
      return new Refused(refusal.reason);
    }
    return new Unpacked(
        List.copyOf(unpacking.files),
        List.copyOf(unpacking.starters),
        List.copyOf(unpacking.leftOut));
  }

  private void take(RawFile upload) throws Refusal {
    if (isZip(upload.name())) {
      unzip(upload);
    } else if (isWanted(upload.name())) {
      count(upload.name());
      add(upload);
    } else if (isStarter(upload.name())) {
      count(upload.name());
      starters.add(upload);
    } else {
      throw new Refusal(
          "“%s” is no exercise file. Gloss reads files that end in .md, .yaml or .zip, and exercises of H5P and Moodle."
              .formatted(upload.name()));
    }
  }

  private void unzip(RawFile upload) throws Refusal {
    int before = entries;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(upload.bytes()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entry(upload.name(), entry.getName().replace('\\', '/'), zip);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refusal(
          "The archive “%s” cannot be read. Pack the files again, without a password."
              .formatted(upload.name()));
    }
    if (entries == before) {
      throw new Refusal(
          "“%s” is no zip archive, or there is nothing in it.".formatted(upload.name()));
    }
  }

  private void entry(String archive, String name, InputStream content) throws IOException, Refusal {
    if (LEADS_OUT.matcher(name).matches()) {
      throw new Refusal(
          "The archive “%s” has a file with the name “%s”, which leads out of its folder. Pack the files again."
              .formatted(archive, name));
    }
    count(archive);
    byte[] read = bounded(archive, content);
    if (name.endsWith("/") || HIDDEN.matcher(name).matches() || isReadMe(name)) {
      return;
    }
    if (isWanted(name)) {
      add(new RawFile(name, read));
    } else {
      leftOut.add(name);
    }
  }

  private void add(RawFile file) throws Refusal {
    if (!names.add(file.name())) {
      throw new Refusal(
          "Two of the files have the name “%s”. Give one of them another.".formatted(file.name()));
    }
    files.add(file);
  }

  private void count(String name) throws Refusal {
    entries++;
    if (entries > MOST_FILES) {
      throw new Refusal(
          "“%s” makes more than %d files. Import them in several parts."
              .formatted(name, MOST_FILES));
    }
  }

  /// Everything of a stream, as long as all streams together stay within bounds.
  private byte[] bounded(String archive, InputStream content) throws IOException, Refusal {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    for (int got = content.read(piece); got >= 0; got = content.read(piece)) {
      bytes += got;
      if (bytes > MOST_BYTES) {
        throw new Refusal(
            "The archive “%s” holds more than 10 MiB. Import it in several parts."
                .formatted(archive));
      }
      read.write(piece, 0, got);
    }
    return read.toByteArray();
  }

  private static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static boolean isStarter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return STARTERS.stream().anyMatch(lower::endsWith);
  }

  private static boolean isReadMe(String name) {
    return name.equals("README.md") || name.endsWith("/README.md");
  }
}
