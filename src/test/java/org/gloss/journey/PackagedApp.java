package org.gloss.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The packaged application, unpacked once a run: it starts in half the time then.
final class PackagedApp {

  private static final Path JAR =
      unpack(Path.of(System.getProperty("gloss.jar", "target/gloss.jar")));

  private PackagedApp() {}

  static Path jar() {
    return JAR;
  }

  private static Path unpack(Path jar) {
    try {
      Path folder = Files.createTempDirectory("gloss-app");
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
