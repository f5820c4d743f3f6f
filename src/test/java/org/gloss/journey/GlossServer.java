package org.gloss.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gloss as a process of its own, with the demonstration class or empty. It can be killed and
/// started again on the same data and port.
final class GlossServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path folder;
  private final int port;
  private final boolean demonstration;
  private final Map<String, String> variables;
  private Process process;
  private int starts;
  private final String announced;

  /// @param joinCode of the demonstration class
  /// @param password of the account `teacher`
  record Doors(String joinCode, String password, String sampleName, String sampleCode) {}

  /// How a process has ended.
  record Ended(int status, String said) {}

  private GlossServer(
      Path folder, boolean demonstration, Map<String, String> variables, Consumer<Path> prepared) {
    this.folder = folder;
    this.port = freePort();
    this.demonstration = demonstration;
    this.variables = variables;
    prepared.accept(makeFolder(data()));
    this.process = launch();
    this.announced = awaitReady();
  }

  /// Starts one with fresh data.
  static GlossServer start() {
    return new GlossServer(PackagedApp.freshFolder("server"), true, Map.of(), data -> {});
  }

  /// Starts one that keeps its data in the folder `data` of a folder.
  static GlossServer in(Path folder) {
    return new GlossServer(folder, true, Map.of(), data -> {});
  }

  /// Starts one with fresh data and nobody in it.
  ///
  /// @param variables of its environment
  static GlossServer empty(Map<String, String> variables) {
    return new GlossServer(PackagedApp.freshFolder("server"), false, variables, data -> {});
  }

  /// Starts one with data that are there already.
  ///
  /// @param data puts them into the folder
  static GlossServer on(Consumer<Path> data) {
    return new GlossServer(PackagedApp.freshFolder("server"), false, Map.of(), data);
  }

  private static Path makeFolder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Tries to start one that ends by itself.
  static Ended refused(Map<String, String> variables) {
    Path folder = PackagedApp.freshFolder("refused");
    Path log = folder.resolve("start.log");
    return ended(
        process(
            command("--server.port=0", "--gloss.data=" + folder.resolve("data")), variables, log),
        log);
  }

  /// Runs a command on this server's data, while it runs.
  Ended runBeside(String... command) {
    return run(data(), command);
  }

  /// Runs a command on data, or tries to start a server on them that ends by itself.
  static Ended run(Path data, String... command) {
    Path log = PackagedApp.freshFolder("command").resolve("said.log");
    return ended(process(command(command), Map.of("GLOSS_DATA", data.toString()), log), log);
  }

  Path data() {
    return folder.resolve("data");
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

  /// The number of its process.
  long pid() {
    return process.pid();
  }

  /// Stops it as whoever runs it does, and waits until it is gone.
  void stop() {
    process.destroy();
    await(process);
  }

  /// Starts it again on the same data and port, once the killed process is gone.
  void startAgain() {
    await(process);
    process = launch();
    awaitReady();
  }

  @Override
  public void close() {
    stop();
  }

  private Process launch() {
    starts++;
    return process(
        command(
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--gloss.data=" + data(),
            "--gloss.demo=" + demonstration,
            "--gloss.exercises=" + Path.of("exercises").toAbsolutePath()),
        variables,
        log());
  }

  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(PackagedApp.command());
    command.addAll(List.of(arguments));
    return command;
  }

  private static Process process(List<String> command, Map<String, String> variables, Path log) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(variables);
      Process started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ended ended(Process process, Path log) {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("did not end by itself:\n" + Files.readString(log));
      }
      return new Ended(process.exitValue(), Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
