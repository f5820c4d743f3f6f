package org.gloss.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The packaged application, unpacked once a run: it starts in half the time then.
final class PackagedApp {

  private static final Path FOLDER = Path.of("target", "journey").toAbsolutePath();
  private static final Path JAR =
      unpack(Path.of(System.getProperty("gloss.jar", "target/gloss.jar")));

  private PackagedApp() {}

  /// A fresh folder that goes when the build is cleaned.
  static Path freshFolder(String name) {
    try {
      return Files.createTempDirectory(FOLDER, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path jar() {
    return JAR;
  }

  private static Path unpack(Path jar) {
    try {
      Path folder = Files.createDirectories(FOLDER.resolve("app"));
      Process tools =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Djarmode=tools",
                  "-jar",
                  jar.toAbsolutePath().toString(),
                  "extract",
                  "--force",
                  "--destination",
                  folder.toString())
              .inheritIO()
              .start();
      if (tools.waitFor() != 0) {
        throw new IllegalStateException("cannot unpack " + jar + "; run mvn package first");
      }
      return folder.resolve(jar.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
