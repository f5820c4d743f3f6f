package org.gloss.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gloss as a process of its own with the demonstration class. It can be killed and started again
/// on the same data and port.
final class GlossServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path folder;
  private final int port;
  private Process process;
  private int starts;
  private final String announced;

  /// @param joinCode of the demonstration class
  /// @param password of the account `teacher`
  record Doors(String joinCode, String password, String sampleName, String sampleCode) {}

  private GlossServer(Path folder) {
    this.folder = folder;
    this.port = freePort();
    this.process = launch();
    this.announced = awaitReady();
  }

  /// Starts one with fresh data.
  static GlossServer start() {
    return new GlossServer(PackagedApp.freshFolder("server"));
  }

  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  Doors doors() {
    return new Doors(
        announced("Students join with +(\\S+)"),
        announced("with the password +(\\S+)"),
        announced("Come in as a student +(\\S+),"),
        announced("re-entry code (\\S+)"));
  }

  /// Ends the process as a power cut would, by SIGKILL. May be called from any thread.
  void kill() {
    process.destroyForcibly();
  }

  /// Starts it again on the same data and port, once the killed process is gone.
  void startAgain() {
    await(process);
    process = launch();
    awaitReady();
  }

  @Override
  public void close() {
    process.destroy();
    await(process);
  }

  private Process launch() {
    starts++;
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            PackagedApp.jar().toString(),
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--gloss.data=" + folder.resolve("data"),
            "--gloss.demo=true",
            "--gloss.exercises=" + Path.of("exercises").toAbsolutePath());
    File log = log().toFile();
    try {
      Process started =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String awaitReady() {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      String said = said();
      if (said.contains("Ctrl-C ends it.")) {
        return said;
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("Gloss did not start:\n" + said);
      }
      sleep();
    }
    kill();
    throw new IllegalStateException("Gloss was not ready after " + PATIENCE + ":\n" + said());
  }

  private Path log() {
    return folder.resolve("start-" + starts + ".log");
  }

  /// What the server has printed since its last start.
  String said() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String announced(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(announced);
    if (!matcher.find()) {
      throw new IllegalStateException("not announced: " + pattern + " in\n" + announced);
    }
    return matcher.group(1);
  }

  private static void await(Process process) {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
