package org.gloss.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.gloss.wire.FlowClient;
import org.gloss.wire.Wire;

/// A teacher at a browser that draws nothing: makes classes, and watches one live.
final class TeacherDesk implements AutoCloseable {

  private static final Pattern ASSIGNMENT = Pattern.compile("assignment/([0-9a-f-]{36}).*");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}-[A-Z0-9]{3}");
  private static final HttpClient SOCKETS = HttpClient.newHttpClient();

  private final String address;
  private final Wire wire;
  private final FlowClient page;
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong characters = new AtomicLong();

  /// A class.
  ///
  /// @param assignment one in the middle of what it has to do
  record Room(String joinCode, UUID assignment) {}

  TeacherDesk(String address) {
    this.address = address;
    this.wire = new Wire(address);
    this.page = new FlowClient(wire);
    page.open("sign-in")
        .press(
            "sign-in",
            Map.of("username", ServerUnderLoad.TEACHER, "password", ServerUnderLoad.PASSWORD));
  }

  Room makeClass(String name) {
    page.open("classes").press("create-class", Map.of("class-name", name));
    List<String> codes =
        page.texts().stream().filter(text -> CODE.matcher(text).matches()).toList();
    page.press("give-all", Map.of());
    List<UUID> assignments = new ArrayList<>();
    for (String link : page.links()) {
      var matcher = ASSIGNMENT.matcher(link);
      if (matcher.matches() && !assignments.contains(UUID.fromString(matcher.group(1)))) {
        assignments.add(UUID.fromString(matcher.group(1)));
      }
    }
    if (codes.isEmpty() || assignments.isEmpty()) {
      throw new IllegalStateException("no class: " + page.texts());
    }
    return new Room(codes.getLast(), assignments.get(assignments.size() / 2));
  }

  /// Opens the live page of an assignment and keeps it open.
  TeacherDesk watch(UUID assignment) throws Exception {
    page.open("assignment/" + assignment + "/live");
    SOCKETS
        .newWebSocketBuilder()
        .header("Cookie", wire.cookies())
        .buildAsync(URI.create(address.replaceFirst("^http", "ws") + page.push()), new Ear())
        .get(60, TimeUnit.SECONDS);
    return this;
  }

  /// Messages that have arrived unasked.
  long frames() {
    return frames.get();
  }

  /// Characters in them, as they are read.
  long characters() {
    return characters.get();
  }

  int heartbeat() {
    return page.heartbeat();
  }

  @Override
  public void close() {
    wire.close();
  }

  private final class Ear implements WebSocket.Listener {

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      characters.addAndGet(part.length());
      if (last) {
        frames.incrementAndGet();
      }
      from.request(1);
      return null;
    }
  }
}
