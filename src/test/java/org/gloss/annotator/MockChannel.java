package org.gloss.annotator;

import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The server's side of the channel: per annotation the higher revision wins. It can be told to be
/// out of reach, to wait, to answer with a status, or to be closed.
final class MockChannel {

  /// How it behaves.
  enum Mood {
    OPEN,
    UNREACHABLE,
    WAITING,
    CLOSED
  }

  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String COMMITTED = "2026-11-24T10:42:00Z";

  private final Map<String, ObjectNode> kept = new LinkedHashMap<>();
  private final List<String> requests = new ArrayList<>();
  private final Deque<Route> waiting = new ArrayDeque<>();
  private Mood mood = Mood.OPEN;
  private int status = 200;
  private int attempts;

  void become(Mood next) {
    mood = next;
    status = 200;
  }

  /// Answers every request with a status, without a body.
  void refuse(int next) {
    status = next;
  }

  /// Bodies of the requests that reached the server.
  List<String> requests() {
    return List.copyOf(requests);
  }

  /// Requests made, answered or not.
  int attempts() {
    return attempts;
  }

  /// What another device has sent.
  void holds(ObjectNode entry) {
    kept.put(entry.path("id").asString(), entry);
  }

  /// Entries as they are kept, removals included.
  List<ObjectNode> kept() {
    return List.copyOf(kept.values());
  }

  /// Entries that are not removed.
  List<ObjectNode> marks() {
    return kept.values().stream().filter(entry -> !entry.path("removed").asBoolean()).toList();
  }

  /// Lets every waiting request through.
  void release() {
    mood = Mood.OPEN;
    while (!waiting.isEmpty()) {
      answer(waiting.remove());
    }
  }

  void handle(Route route) {
    attempts++;
    switch (mood) {
      case UNREACHABLE -> route.abort("internetdisconnected");
      case WAITING -> waiting.add(route);
      case OPEN, CLOSED -> answer(route);
    }
  }

  private void answer(Route route) {
    if (status != 200) {
      route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(""));
      return;
    }
    String body = route.request().postData();
    requests.add(body);
    ArrayNode answers = JSON.createArrayNode();
    for (JsonNode entry : JSON.readTree(body)) {
      answers.add(answer((ObjectNode) entry));
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(answers.toString()));
  }

  private ObjectNode answer(ObjectNode entry) {
    String id = entry.path("id").asString();
    int rev = entry.path("rev").asInt();
    ObjectNode answer = JSON.createObjectNode().put("id", id).put("rev", rev);
    ObjectNode current = kept.get(id);
    if (mood == Mood.CLOSED) {
      return answer.put("outcome", "closed").put("at", COMMITTED);
    }
    if (current != null && current.path("rev").asInt() >= rev && !current.equals(entry)) {
      answer.put("outcome", "stale").set("current", current);
      return answer;
    }
    kept.put(id, entry);
    return answer.put("outcome", "saved").put("at", COMMITTED);
  }
}
