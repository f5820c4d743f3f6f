package org.gloss.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody at a browser that draws nothing: it speaks to pages and channels over HTTP as browsers
/// do. It knows the components of a page by their ids.
final class FlowClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String address;
  private final Map<String, Integer> nodes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<JsonNode> executed = new ArrayList<>();
  private String key = "";
  private int page;
  private int serverCount;
  private int clientCount;

  FlowClient(String address) {
    this.address = address;
  }

  /// Opens a page in a new window.
  FlowClient open(String path) {
    nodes.clear();
    texts.clear();
    executed.clear();
    JsonNode config = parsed(get("?v-r=init&location=" + path + "&query=")).path("appConfig");
    JsonNode first = config.path("uidl");
    key = first.path("Vaadin-Security-Key").asString();
    page = config.path("v-uiId").asInt();
    serverCount = first.path("syncId").asInt();
    clientCount = 0;
    ObjectNode data = JSON.createObjectNode();
    data.put("route", path).put("query", "").put("appShellTitle", "").put("trigger", "");
    data.putObject("historyState").put("idx", 0);
    send(List.of(event(1, "ui-navigate", data)));
    return this;
  }

  /// Fills in fields and presses a button, in one request, as a quick hand does.
  FlowClient press(String button, Map<String, String> fields) {
    List<JsonNode> calls = new ArrayList<>();
    fields.forEach(
        (id, value) -> {
          ObjectNode set = JSON.createObjectNode();
          set.put("type", "mSync").put("node", node(id)).put("feature", 1);
          set.put("property", "value").put("value", value);
          calls.add(set);
          calls.add(event(node(id), "change", JSON.createObjectNode()));
        });
    ObjectNode click = JSON.createObjectNode();
    click.put("event.detail", 1).put("event.button", 0);
    calls.add(event(node(button), "click", click));
    send(calls);
    return this;
  }

  /// Answers the last call of a function that waits for an answer.
  FlowClient answer(String function, JsonNode value) {
    JsonNode call = called(function).orElseThrow();
    for (JsonNode argument : call) {
      JsonNode channel = argument.path("@v-return");
      if (channel.isArray()) {
        ObjectNode reply = JSON.createObjectNode();
        reply.put("type", "channel").put("node", channel.get(0).asInt());
        reply.put("channel", channel.get(1).asInt()).putArray("args").add(value);
        send(List.of(reply));
        return this;
      }
    }
    throw new IllegalStateException(function + " waits for no answer: " + call);
  }

  /// The last call of a function in the page, arguments first.
  Optional<JsonNode> called(String function) {
    return executed.reversed().stream()
        .filter(call -> call.get(call.size() - 1).asString().contains(function))
        .findFirst();
  }

  /// Everything that the page has said, in the order in which it came.
  List<String> texts() {
    return List.copyOf(texts);
  }

  boolean has(String id) {
    return nodes.containsKey(id);
  }

  /// Sends JSON to a channel.
  JsonNode post(String path, JsonNode body) {
    return parsed(exchange(request(path).POST(text(body.toString()))));
  }

  /// Sends JSON to a channel, whatever it answers.
  Answer tryToPost(String path, JsonNode body) {
    return answer(request(path).POST(text(body.toString())));
  }

  /// An answer as it came.
  record Answer(int status, String body) {}

  String get(String path) {
    return exchange(request(path).GET());
  }

  private int node(String id) {
    if (!nodes.containsKey(id)) {
      throw new IllegalStateException("the page has no " + id + ": " + nodes.keySet() + texts);
    }
    return nodes.get(id);
  }

  private static ObjectNode event(int node, String name, JsonNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "event").put("node", node).put("event", name).set("data", data);
    return event;
  }

  private void send(List<JsonNode> calls) {
    ObjectNode message = JSON.createObjectNode();
    message.put("csrfToken", key).put("syncId", serverCount).put("clientId", clientCount);
    ArrayNode rpc = message.putArray("rpc");
    calls.forEach(rpc::add);
    String answer = exchange(request("?v-r=uidl&v-uiId=" + page).POST(text(message.toString())));
    JsonNode answered = parsed(answer.replaceFirst("^for\\(;;\\);", ""));
    take(answered.isArray() ? answered.get(0) : answered);
  }

  private void take(JsonNode answer) {
    if (!answer.has("syncId")) {
      throw new IllegalStateException("not an answer of a page: " + answer);
    }
    serverCount = answer.path("syncId").asInt();
    clientCount = answer.path("clientId").asInt();
    for (JsonNode change : answer.path("changes")) {
      if (change.path("key").asString("").equals("id")) {
        nodes.put(change.path("value").asString(), change.path("node").asInt());
      }
      if (change.path("key").asString("").equals("text")) {
        texts.add(change.path("value").asString());
      }
    }
    answer.path("execute").forEach(executed::add);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json; charset=UTF-8")
        .header("X-Gloss", "1");
  }

  private static HttpRequest.BodyPublisher text(String body) {
    return HttpRequest.BodyPublishers.ofString(body);
  }

  private String exchange(HttpRequest.Builder request) {
    Answer answer = answer(request);
    if (answer.status() != 200) {
      throw new IllegalStateException(
          answer.status() + " for " + request.build().uri() + ": " + answer.body());
    }
    return answer.body();
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parsed(String text) {
    return JSON.readTree(text);
  }
}
