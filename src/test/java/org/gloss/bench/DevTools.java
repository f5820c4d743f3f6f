package org.gloss.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A headless Chromium, driven by its own protocol, so that measuring needs no other library.
final class DevTools implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long LONGEST = 60;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

  /// @param events hears the name of each event and what came with it
  DevTools(BiConsumer<String, JsonNode> events) throws Exception {
    Path folder = Files.createTempDirectory("gloss-bench-chromium");
    process =
        new ProcessBuilder(
                Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-background-timer-throttling",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address(folder.resolve("DevToolsActivePort")), new Reader(events))
            .get(LONGEST, TimeUnit.SECONDS);
  }

  /// A new page; gives the name that its commands go under.
  String page() {
    JsonNode target = call("", "Target.createTarget", Map.of("url", "about:blank"));
    JsonNode attached =
        call(
            "",
            "Target.attachToTarget",
            Map.of("targetId", target.path("targetId").asString(), "flatten", true));
    String page = attached.path("sessionId").asString();
    call(page, "Page.enable", Map.of());
    call(page, "Network.enable", Map.of());
    return page;
  }

  void go(String page, String address) {
    call(page, "Page.navigate", Map.of("url", address));
  }

  /// Waits until a script is true, for at most a minute.
  void await(String page, String script) {
    String waiting =
        "new Promise(done => { const look = () => { try { if (%s) return done(true); } catch {}"
            + " setTimeout(look, 10); }; look(); })";
    for (int i = 0; ; i++) {
      try {
        call(
            page,
            "Runtime.evaluate",
            Map.of("expression", waiting.formatted(script), "awaitPromise", true));
        return;
      } catch (IllegalStateException e) {
        if (i == 20) { // the page went on to another address meanwhile
          throw e;
        }
      }
    }
  }

  void run(String page, String script) {
    call(page, "Runtime.evaluate", Map.of("expression", script));
  }

  void close(String page) {
    call(page, "Page.close", Map.of());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private JsonNode call(String page, String method, Map<String, Object> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    var command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    if (!page.isEmpty()) {
      command.put("sessionId", page);
    }
    synchronized (socket) {
      socket.sendText(command.toString(), true).join();
    }
    try {
      JsonNode said = answer.get(LONGEST, TimeUnit.SECONDS);
      if (said.has("error")) {
        throw new IllegalStateException(method + ": " + said.path("error"));
      }
      return said.path("result");
    } catch (IllegalStateException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(method + " was not answered", e);
    }
  }

  private static URI address(Path port) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      if (Files.exists(port)) {
        List<String> lines = Files.readAllLines(port);
        if (lines.size() == 2) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium did not start");
  }

  private final class Reader implements WebSocket.Listener {

    private final BiConsumer<String, JsonNode> events;
    private final StringBuilder text = new StringBuilder();

    private Reader(BiConsumer<String, JsonNode> events) {
      this.events = events;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        JsonNode said = JSON.readTree(text.toString());
        text.setLength(0);
        CompletableFuture<JsonNode> answer = answers.remove(said.path("id").asInt(-1));
        if (answer != null) {
          answer.complete(said);
        } else {
          events.accept(said.path("method").asString(""), said);
        }
      }
      from.request(1);
      return null;
    }
  }
}
