package org.gloss.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gloss as `./gloss run` starts it, in a process of its own on fresh data, and what it uses.
final class ServerUnderLoad implements AutoCloseable {

  static final String TEACHER = "reed";
  static final String PASSWORD = "four words of no kin";

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final Path folder;
  private final Process process;
  private final int port;

  /// Starts one and waits until it answers.
  ServerUnderLoad() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("gloss-load");
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder("./gloss", "run", "--server.address=127.0.0.1", "--server.port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "GLOSS_DATA",
                data().toString(),
                "GLOSS_ADMIN_SIGN_IN",
                TEACHER,
                "GLOSS_ADMIN_NAME",
                "Ms Reed",
                "GLOSS_ADMIN_PASSWORD",
                PASSWORD));
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitReady();
  }

  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  Path data() {
    return folder.resolve("data");
  }

  /// Time of processors that the server has used.
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /// Resident memory, in megabytes.
  long resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /// Bytes on the heap that are in use after a whole collection.
  long liveHeap() throws IOException, InterruptedException {
    jcmd("GC.run");
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info").split("Metaspace")[0]);
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes * 1024;
  }

  /// Lines of its log that tell of faults.
  List<String> faults() throws IOException {
    try (Stream<String> lines = Files.lines(log())) {
      return lines.filter(line -> line.contains(" ERROR ") || line.contains(" WARN ")).toList();
    }
  }

  /// Ends it as Ctrl-C does.
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process asked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String said = new String(asked.getInputStream().readAllBytes());
    asked.waitFor();
    return said;
  }

  private Path log() {
    return folder.resolve("server.log");
  }

  private void awaitReady() throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(log()).contains("Ctrl-C ends it.")) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IOException("Gloss did not start:\n" + Files.readString(log()));
      }
      Thread.sleep(100);
    }
  }
}
