package org.gloss.exercise.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes zip archives. The same files always give the same bytes.
final class Archive {

  /// The first moment that a zip archive can name.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /// Files to keep: one alone as it is, several as an archive.
  ///
  /// @param name of the download, without its end
  /// @param files text by name, at least one
  static Download download(String name, Map<String, String> files) {
    if (files.size() > 1) {
      return new Download(name + ".zip", "application/zip", of(files));
    }
    Map.Entry<String, String> only = files.entrySet().iterator().next();
    return new Download(
        only.getKey().replaceFirst(".*/", ""),
        "text/markdown;charset=utf-8",
        only.getValue().getBytes(StandardCharsets.UTF_8));
  }

  /// @param files text by name, written in this order as UTF-8
  static byte[] of(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
