package org.gloss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.CodePoints;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Annotations and keys after the W3C's Web Annotation Data Model (Recommendation of 23 February
/// 2017): one `AnnotationCollection` with its one page inside. Positions count code points, as the
/// model asks; quotes carry [#CONTEXT] code points on each side.
final class WebAnnotations {

  /// Code points before and after a quote, fewer at the text's ends.
  static final int CONTEXT = 32;

  private static final String MODEL = "http://www.w3.org/ns/anno.jsonld";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Passage passage;
  private final CodePoints points;
  private final UUID source;

  /// @param source the exercise version, whose text the positions count in
  WebAnnotations(UUID source, Passage passage) {
    this.source = source;
    this.passage = passage;
    this.points = new CodePoints(passage.text());
  }

  /// Students' annotations.
  byte[] answers(String label, List<MarkRow> marks) {
    return collection("answers", label, marks.stream().map(this::answer).toList());
  }

  /// Keys, one after the other.
  byte[] keys(String label, List<AnswerKey> keys) {
    List<ObjectNode> items = new ArrayList<>();
    for (int number = 0; number < keys.size(); number++) {
      AnswerKey key = keys.get(number);
      for (int i = 0; i < key.items().size(); i++) {
        items.add(item(key, number, i));
      }
    }
    return collection("keys", label, items);
  }

  private byte[] collection(String what, String label, List<ObjectNode> items) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", MODEL);
    json.put("id", urn(named(what, label)));
    json.put("type", "AnnotationCollection");
    json.put("label", Characters.wellFormed(label));
    json.put("total", items.size());
    if (!items.isEmpty()) {
      ObjectNode page = json.putObject("first");
      page.put("id", urn(named(what, label, "page")));
      page.put("type", "AnnotationPage");
      page.put("startIndex", 0);
      page.putArray("items").addAll(items);
      json.put("last", urn(named(what, label, "page")));
    }
    return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode answer(MarkRow row) {
    ObjectNode json = annotation(row.id(), row.person(), row.student(), Optional.of(row.savedAt()));
    ArrayNode bodies = json.putArray("body");
    bodies.add(tag(row.mark().label()));
    comment(row.mark().reason()).ifPresent(bodies::add);
    json.set("target", target(row.mark().span()));
    return json;
  }

  private ObjectNode item(AnswerKey key, int number, int index) {
    KeyItem item = key.items().get(index);
    ObjectNode json =
        annotation(
            named("key", String.valueOf(number), String.valueOf(index)),
            named("instructor", key.instructor()),
            key.instructor(),
            Optional.empty());
    ArrayNode bodies = json.putArray("body");
    item.labels().forEach(label -> bodies.add(tag(label)));
    comment(item.reason()).ifPresent(bodies::add);
    json.set("target", target(item.span()));
    return json;
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

  private static ObjectNode tag(String label) {
    return body("tagging", label);
  }

  private static Optional<ObjectNode> comment(String reason) {
    return Optional.of(reason).filter(words -> !words.isBlank()).map(words -> body("commenting", words));
  }

  private static ObjectNode body(String purpose, String value) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "TextualBody")
        .put("value", Characters.wellFormed(value))
        .put("format", "text/plain")
        .put("purpose", purpose);
  }

  private ObjectNode target(Span span) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "SpecificResource").put("source", urn(source));
    int start = points.fromUtf16(span.start());
    int end = points.fromUtf16(span.end());
    ArrayNode selectors = json.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", start)
        .put("end", end);
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", between(start, end))
        .put("prefix", between(Math.max(0, start - CONTEXT), start))
        .put("suffix", between(end, Math.min(points.count(), end + CONTEXT)));
    return json;
  }

  /// Whole code points, even where a mark cuts one in half.
  private String between(int start, int end) {
    return passage.text().substring(points.toUtf16(start), points.toUtf16(end));
  }

  private UUID named(String... parts) {
    String name = source + "\n" + String.join("\n", parts);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
