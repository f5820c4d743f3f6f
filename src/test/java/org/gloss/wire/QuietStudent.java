package org.gloss.wire;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A student of a class, as far as the server can tell: joins, opens a passage, marks, submits.
public final class QuietStudent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Wire wire;
  private final FlowClient client;
  private final String name;
  private String channel = "";
  private String attempt = "";
  private List<Integer> words = List.of();
  private List<String> labels = List.of();

  public QuietStudent(String address, String name) {
    this.wire = new Wire(address);
    this.client = new FlowClient(wire);
    this.name = name;
  }

  /// The device that they sit at.
  public Wire wire() {
    return wire;
  }

  public String name() {
    return name;
  }

  /// Joins a class by its code.
  public QuietStudent join(String code) {
    client.open("join").press("join", Map.of("code", code, "name", name));
    if (!client.has("re-entry-code")) {
      throw new IllegalStateException(name + " is not in: " + client.texts());
    }
    return this;
  }

  /// Does the warm-up, one mark an item.
  public QuietStudent warmUp() {
    client.open("warm-up");
    int items = items();
    for (int item = 0; item < items; item++) {
      read();
      Annotation guess = new Annotation(UUID.randomUUID(), span(0, 1), labels.getFirst(), "");
      client.press("check", Map.of());
      client.answer(".annotations(", batch(guess, 1));
      client.press("next", Map.of());
    }
    return this;
  }

  private int items() {
    return client.texts().stream()
        .filter(text -> text.startsWith("Warm-up 1 of "))
        .mapToInt(text -> Integer.parseInt(text.substring(13)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no warm-up: " + client.texts()));
  }

  /// What their class has to do.
  public List<UUID> assignments() {
    client.open("exercises");
    return client.links().stream()
        .filter(link -> link.startsWith("work/"))
        .map(link -> UUID.fromString(link.substring(5)))
        .distinct()
        .toList();
  }

  /// Opens the passage of an assignment; the warm-up is behind them.
  public QuietStudent open(UUID assignment) {
    client.open("work/" + assignment);
    JsonNode model = read();
    channel = model.path("channel").asString();
    attempt = model.path("attempt").asString();
    return this;
  }

  /// Reads the passage that the page shows.
  private JsonNode read() {
    JsonNode model =
        client
            .called(".show(")
            .orElseThrow(() -> new IllegalStateException("no passage: " + client.texts()))
            .get(1);
    words = model.path("words").valueStream().map(JsonNode::asInt).toList();
    labels = model.path("labels").valueStream().map(one -> one.path("id").asString()).toList();
    client.answer(".show(", JSON.nullNode());
    return model;
  }

  /// Words from one to another, both counted from 0 and both inside.
  private Span span(int from, int to) {
    return new Span(words.get(2 * from), words.get(2 * to + 1));
  }

  /// The attempt that they work on.
  public UUID attempt() {
    return UUID.fromString(attempt);
  }

  /// Marks words and waits until that is saved.
  public QuietStudent mark(Annotation annotation) {
    JsonNode answer = client.post(channel, batch(annotation, 1));
    if (!answer.path(0).path("outcome").asString("").equals("saved")) {
      throw new IllegalStateException("not saved: " + answer);
    }
    return this;
  }

  /// Some words of the passage under some label, that nobody has marked before.
  public Annotation invent(Random random) {
    int from = random.nextInt(words.size() / 2 - 6);
    int to = from + random.nextInt(5);
    return new Annotation(
        UUID.randomUUID(),
        span(from, to),
        labels.get(random.nextInt(labels.size())),
        random.nextInt(3) == 0 ? "It judges before it shows anything." : "");
  }

  /// Sends a revision of a mark once; what the server answers to it.
  ///
  /// @return `saved`, `stale`, `refused`, `closed`, or the status of an answer other than 200
  public String send(Annotation annotation, int revision) {
    Wire.Answer answer =
        wire.post(channel, FlowClient.HEADERS, batch(annotation, revision).toString());
    return answer.status() == 200
        ? JSON.readTree(answer.text()).path(0).path("outcome").asString("")
        : String.valueOf(answer.status());
  }

  /// Tries to mark words.
  ///
  /// @return the status of the answer; 200 only if the mark is saved
  public int tryToMark(Annotation annotation) {
    String outcome = send(annotation, 1);
    return outcome.equals("saved") ? 200 : Integer.parseInt(outcome);
  }

  /// Asks how the attempt stands, as an open page does every ten seconds.
  ///
  /// @return the status of the answer
  public int ask() {
    return wire.get("channel/attempts/" + attempt + "/state", FlowClient.HEADERS).status();
  }

  /// Keeps the page open.
  ///
  /// @return the status of the answer
  public int heartbeat() {
    return client.heartbeat();
  }

  /// Looks over and submits.
  public QuietStudent submit() {
    client.press("look-over", Map.of());
    client.answer(".settle(", JSON.createObjectNode().put("unsaved", 0));
    client.press("submit", Map.of());
    return this;
  }

  /// Asks for an address as a browser would.
  public String get(String path) {
    return client.get(path);
  }

  /// Marks one after the other.
  public QuietStudent mark(List<Annotation> annotations) {
    annotations.forEach(this::mark);
    return this;
  }

  private static ArrayNode batch(Annotation annotation, int revision) {
    ArrayNode batch = JSON.createArrayNode();
    ObjectNode mark = batch.addObject();
    mark.put("id", annotation.id().toString()).put("rev", revision);
    mark.put("start", annotation.span().start()).put("end", annotation.span().end());
    mark.put("label", annotation.label()).put("reason", annotation.reason());
    mark.put("removed", false);
    return batch;
  }
}
