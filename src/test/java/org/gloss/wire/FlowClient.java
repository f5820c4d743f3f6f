package org.gloss.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody at a browser that draws nothing: it speaks to pages and channels over HTTP as browsers
/// do. It knows the components of a page by their ids, and fetches the scripts and style sheets
/// that pages name, each once.
public final class FlowClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Vaadin also sends expressions under that name.
  private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.(?:js|css)(?:\\?[\\w=&.-]*)?");

  static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/json; charset=UTF-8", "X-Gloss", "1");

  private final Wire wire;
  private final Map<String, Integer> nodes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<JsonNode> executed = new ArrayList<>();
  private final Set<String> fetched = new HashSet<>();
  private String key = "";
  private String pushId = "";
  private int page;
  private int serverCount;
  private int clientCount;

  /// @param wire the device that they sit at
  public FlowClient(Wire wire) {
    this.wire = wire;
  }

  /// Leaves the page that is open, if one is, and opens another.
  public FlowClient open(String path) {
    leave();
    nodes.clear();
    texts.clear();
    links.clear();
    executed.clear();
    JsonNode config = parsed(get("?v-r=init&location=" + path + "&query=")).path("appConfig");
    JsonNode first = config.path("uidl");
    key = first.path("Vaadin-Security-Key").asString();
    pushId = first.path("Vaadin-Push-ID").asString("");
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
  public FlowClient press(String button, Map<String, String> fields) {
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
  public FlowClient answer(String function, JsonNode value) {
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
  public Optional<JsonNode> called(String function) {
    return executed.reversed().stream()
        .filter(call -> call.get(call.size() - 1).asString().contains(function))
        .findFirst();
  }

  /// Everything that the page has said, in the order in which it came.
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /// Where the links of the page lead, those to files included, in the order in which they came.
  public List<String> links() {
    return List.copyOf(links);
  }

  public boolean has(String id) {
    return nodes.containsKey(id);
  }

  /// Says that the page is still open, as pages do every five minutes.
  ///
  /// @return the status of the answer
  public int heartbeat() {
    return wire.post("?v-r=heartbeat&v-uiId=" + page, HEADERS, " ").status();
  }

  /// Where the page listens for what arrives unasked, relative to the application.
  public String push() {
    return "VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s".formatted(page, pushId)
        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
        + "&Content-Type=application%2Fjson%3B%20charset%3DUTF-8&X-atmo-protocol=true";
  }

  /// Sends JSON to a channel.
  public JsonNode post(String path, JsonNode body) {
    return parsed(checked(wire.post(path, HEADERS, body.toString())));
  }

  public String get(String path) {
    return checked(wire.get(path, HEADERS));
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

  /// Browsers tell the server that a page is gone, and want no answer.
  private void leave() {
    if (!key.isEmpty()) {
      ObjectNode message = message(List.of()).put("UNLOAD", true);
      wire.post("?v-r=uidl&v-uiId=" + page, HEADERS, message.toString());
      key = "";
    }
  }

  private ObjectNode message(List<JsonNode> calls) {
    ObjectNode message = JSON.createObjectNode();
    message.put("csrfToken", key).put("syncId", serverCount).put("clientId", clientCount);
    ArrayNode rpc = message.putArray("rpc");
    calls.forEach(rpc::add);
    return message;
  }

  private void send(List<JsonNode> calls) {
    ObjectNode message = message(calls);
    String answer = checked(wire.post("?v-r=uidl&v-uiId=" + page, HEADERS, message.toString()));
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
      if (change.path("key").asString("").equals("href")) {
        JsonNode link = change.path("value");
        links.add(link.isObject() ? link.path("uri").asString("") : link.asString(""));
      }
    }
    answer.path("execute").forEach(executed::add);
    fetch(answer.path("EAGER"));
    fetch(answer.path("LAZY"));
  }

  private void fetch(JsonNode dependencies) {
    for (JsonNode one : dependencies) {
      String url = one.path("url").asString("").replaceFirst("^context://", "");
      if (FILE.matcher(url).matches() && fetched.add(url)) {
        checked(wire.get(url, Map.of()));
      }
    }
  }

  private static String checked(Wire.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + ": " + answer.text());
    }
    return answer.text();
  }

  private static JsonNode parsed(String text) {
    return JSON.readTree(text);
  }
}
