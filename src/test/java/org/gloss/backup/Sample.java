package org.gloss.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/// Databases that earlier versions of Gloss have made, each as a backup: the demonstration class as
/// it was then.
///
/// @param step the last migration that it has gone through
/// @param marks how many are in it
/// @param password by which `teacher` signs in
/// @param attempt one of Amira's that is handed in
public record Sample(int step, int marks, String password, String attempt) {

  /// Before there were rosters, live pages and arguments.
  public static final Sample EARLY =
      new Sample(24, 221, "hxvx-bev8-98gy-7dcf", "051a7fc0-2c42-48e7-b885-fa0459203aed");

  /// The last one before backups.
  public static final Sample LAST =
      new Sample(58, 209, "tenw-r4ke-jbuq-t922", "4268563f-38dc-4b06-999f-198e0ca4e2e9");

  /// What is in it, in words.
  public String words() {
    return "11 accounts, 28 attempts, " + marks + " marks";
  }

  /// Writes the backup into a folder.
  public Path backup(Path folder) {
    Path file = folder.resolve("step-" + step + ".zip");
    try (InputStream in = open()) {
      Files.copy(in, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the database into a folder of data.
  public Path database(Path folder) {
    Path file = folder.resolve("gloss.mv.db");
    try (ZipInputStream in = new ZipInputStream(open());
        OutputStream out = Files.newOutputStream(file)) {
      in.getNextEntry();
      in.transferTo(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    return Objects.requireNonNull(
        Sample.class.getResourceAsStream("/backup/step-" + step + ".zip"));
  }
}
