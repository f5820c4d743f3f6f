package org.gloss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Annotations and keys after the W3C's Web Annotation Data Model (Recommendation of 23 February
/// 2017): one `AnnotationCollection` with its one page inside. Positions count code points, as the
/// model asks; quotes carry [#CONTEXT] code points on each side. A source is the exercise version
/// whose text the positions count in.
final class WebAnnotations {

  /// Code points before and after a quote, fewer at the text's ends.
  static final int CONTEXT = 32;

  private static final String MODEL = "http://www.w3.org/ns/anno.jsonld";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final UUID subject;
  private final String label;
  private final Map<String, CountedText> texts = new HashMap<>();

  /// @param subject what the collection is about; ids of what has none are made from it
  /// @param label the collection's name, for people
  WebAnnotations(UUID subject, String label) {
    this.subject = subject;
    this.label = label;
  }

  /// Students' annotations.
  byte[] answers(List<MarkRow> marks) {
    return collection("answers", marks.stream().map(this::answer).toList());
  }

  /// Keys of one text, one after the other: what has to be found and what is also fair. Traps are
  /// left out, since their labels are wrong on purpose.
  byte[] keys(MarkedText text, List<AnswerKey> keys) {
    List<ObjectNode> items = new ArrayList<>();
    for (int number = 0; number < keys.size(); number++) {
      AnswerKey key = keys.get(number);
      for (int i = 0; i < key.items().size(); i++) {
        if (key.items().get(i).status() == KeyItem.Status.TRAP) {
          continue;
        }
        ObjectNode json =
            annotation(
                named("key", String.valueOf(number), String.valueOf(i)),
                named("instructor", key.instructor()),
                key.instructor(),
                Optional.empty());
        fill(json, key.items().get(i), text);
        items.add(json);
      }
    }
    return collection("keys", items);
  }

  private byte[] collection(String what, List<ObjectNode> items) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", MODEL);
    json.put("id", urn(named(what)));
    json.put("type", "AnnotationCollection");
    json.put("label", Characters.wellFormed(label));
    json.put("total", items.size());
    if (!items.isEmpty()) {
      String only = urn(named(what, "page"));
      ObjectNode page = json.putObject("first");
      page.put("id", only);
      page.put("type", "AnnotationPage");
      page.put("startIndex", 0);
      page.putArray("items").addAll(items);
      json.put("last", only);
    }
    return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode answer(MarkRow row) {
    ObjectNode json = annotation(row.id(), row.person(), row.student(), Optional.of(row.savedAt()));
    ArrayNode bodies = json.putArray("body");
    bodies.add(body("tagging", row.mark().label()));
    addComment(bodies, row.mark().reason());
    json.set("target", target(row.text(), row.mark().span()));
    return json;
  }

  private void fill(ObjectNode json, KeyItem item, MarkedText text) {
    ArrayNode bodies = json.putArray("body");
    item.labels().forEach(accepted -> bodies.add(body("tagging", accepted)));
    addComment(bodies, item.reason());
    json.set("target", target(text, item.span()));
  }

  private static ObjectNode annotation(
      UUID id, UUID creator, String name, Optional<Instant> created) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", urn(id));
    json.put("type", "Annotation");
    json.put("motivation", "tagging");
    created.ifPresent(at -> json.put("created", at.truncatedTo(ChronoUnit.SECONDS).toString()));
    json.putObject("creator")
        .put("id", urn(creator))
        .put("type", "Person")
        .put("name", Characters.wellFormed(name));
    return json;
  }

  private static void addComment(ArrayNode bodies, String reason) {
    if (!reason.isBlank()) {
      bodies.add(body("commenting", reason));
    }
  }

  private static ObjectNode body(String purpose, String value) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "TextualBody")
        .put("value", Characters.wellFormed(value))
        .put("format", "text/plain")
        .put("purpose", purpose);
  }

  private ObjectNode target(MarkedText marked, Span span) {
    CountedText text = texts.computeIfAbsent(marked.passage().text(), CountedText::new);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "SpecificResource").put("source", urn(marked.source()));
    ArrayNode selectors = json.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", text.start(span))
        .put("end", text.end(span));
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", text.quote(span))
        .put("prefix", text.before(span, CONTEXT))
        .put("suffix", text.after(span, CONTEXT));
    return json;
  }

  private UUID named(String... parts) {
    String name = subject + "\n" + String.join("\n", parts);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
