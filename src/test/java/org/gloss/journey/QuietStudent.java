package org.gloss.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A student of a class, as far as the server can tell: joins, opens a passage, marks, submits.
final class QuietStudent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FlowClient client;
  private final String name;
  private String channel = "";
  private String attempt = "";

  QuietStudent(String address, String name) {
    this.client = new FlowClient(address);
    this.name = name;
  }

  String name() {
    return name;
  }

  /// Joins a class by its code.
  QuietStudent join(String code) {
    client.open("join").press("join", Map.of("code", code, "name", name));
    if (!client.has("re-entry-code")) {
      throw new IllegalStateException(name + " is not in: " + client.texts());
    }
    return this;
  }

  /// Opens the passage of an assignment; the warm-up is behind them.
  QuietStudent open(UUID assignment) {
    client.open("work/" + assignment);
    JsonNode model =
        client
            .called(".show(")
            .orElseThrow(() -> new IllegalStateException("no passage: " + client.texts()))
            .get(1);
    channel = model.path("channel").asString();
    attempt = model.path("attempt").asString();
    return this;
  }

  /// The attempt that they work on.
  UUID attempt() {
    return UUID.fromString(attempt);
  }

  /// Tries to mark words.
  ///
  /// @return the status of the answer; 200 only if the mark is saved
  int tryToMark(Annotation annotation) {
    FlowClient.Answer answer = client.tryToPost(channel, batch(annotation));
    boolean saved = answer.body().contains("\"outcome\":\"saved\"");
    if (answer.status() == 200 && !saved) {
      throw new IllegalStateException("not saved: " + answer.body());
    }
    return answer.status();
  }

  /// Marks words and waits until that is saved.
  QuietStudent mark(Annotation annotation) {
    JsonNode answer = client.post(channel, batch(annotation));
    if (!answer.path(0).path("outcome").asString("").equals("saved")) {
      throw new IllegalStateException("not saved: " + answer);
    }
    return this;
  }

  private static ArrayNode batch(Annotation annotation) {
    ArrayNode batch = JSON.createArrayNode();
    ObjectNode mark = batch.addObject();
    mark.put("id", annotation.id().toString()).put("rev", 1);
    mark.put("start", annotation.span().start()).put("end", annotation.span().end());
    mark.put("label", annotation.label()).put("reason", annotation.reason());
    mark.put("removed", false);
    return batch;
  }

  /// Looks over and submits.
  QuietStudent submit() {
    client.press("look-over", Map.of());
    client.answer(".settle(", JSON.createObjectNode().put("unsaved", 0));
    client.press("submit", Map.of());
    return this;
  }

  /// Asks for an address as a browser would.
  String get(String path) {
    return client.get(path);
  }

  /// Marks one after the other.
  QuietStudent mark(List<Annotation> annotations) {
    annotations.forEach(this::mark);
    return this;
  }
}
