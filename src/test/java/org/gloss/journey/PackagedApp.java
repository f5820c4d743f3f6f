package org.gloss.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packaged application, unpacked once a run and prepared as the script `gloss` prepares it: it
/// starts in a third of the time then.
final class PackagedApp {

  private static final Path FOLDER = Path.of("target", "journey").toAbsolutePath();
  private static final Path JAR =
      unpack(Path.of(System.getProperty("gloss.jar", "target/gloss.jar")));
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED");
  private static final Path CACHE = prepare();

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

  /// How journeys run it, up to the application's own arguments.
  static List<String> command() {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(
        List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot=off", "-Xlog:cds=off", "-jar", JAR.toString()));
    return command;
  }

  private static Path prepare() {
    Path cache = FOLDER.resolve("app").resolve("gloss.aot");
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + cache,
            "-Dspring.context.exit=onRefresh",
            "-jar",
            JAR.toString(),
            "--server.address=127.0.0.1",
            "--gloss.data=" + freshFolder("prepare")));
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(FOLDER.resolve("prepare.log").toFile())
          .start()
          .waitFor();
      return cache; // a missing one is left unused
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
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
