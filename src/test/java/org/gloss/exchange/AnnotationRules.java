package org.gloss.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What the W3C's Web Annotation Data Model asks of a collection of annotations on parts of texts,
/// written from the Recommendation (sections 3.1, 3.2.4, 3.3, 4.1, 4.2.4, 4.2.5, 5): what must be
/// there, of which type, and no property that the model does not know.
final class AnnotationRules {

  private static final Pattern IRI =
      Pattern.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern UTC =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "tagging");

  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "AnnotationCollection",
          Set.of("@context", "id", "type", "label", "total", "first", "last", "creator", "created"),
          "AnnotationPage",
          Set.of("id", "type", "items", "startIndex", "partOf", "next", "prev"),
          "Annotation",
          Set.of("id", "type", "body", "target", "motivation", "creator", "created", "modified"),
          "TextualBody",
          Set.of("id", "type", "value", "format", "language", "purpose"),
          "SpecificResource",
          Set.of("id", "type", "source", "selector", "purpose", "state"),
          "TextPositionSelector",
          Set.of("type", "start", "end", "refinedBy"),
          "TextQuoteSelector",
          Set.of("type", "exact", "prefix", "suffix", "refinedBy"),
          "Person",
          Set.of("id", "type", "name", "nickname", "email", "homepage"));

  private final List<String> faults = new ArrayList<>();

  private AnnotationRules() {}

  /// What is wrong with a document, empty when nothing is.
  static List<String> faults(JsonNode document) {
    AnnotationRules rules = new AnnotationRules();
    rules.collection(document);
    return rules.faults;
  }

  private void collection(JsonNode json) {
    require(json, "@context", node -> node.asString("").equals("http://www.w3.org/ns/anno.jsonld"));
    typed(json, "AnnotationCollection");
    identified(json);
    require(json, "label", JsonNode::isString);
    require(json, "total", AnnotationRules::count);
    int total = json.path("total").asInt(0);
    if (total > 0) {
      require(json, "first", JsonNode::isObject);
      require(json, "last", AnnotationRules::iri);
      page(json.path("first"));
      check(json.path("first").path("items").size() == total, "total is not the number of items");
    } else {
      check(!json.has("first") && !json.has("last"), "an empty collection has no page");
    }
  }

  private void page(JsonNode json) {
    typed(json, "AnnotationPage");
    identified(json);
    require(json, "startIndex", AnnotationRules::count);
    require(json, "items", JsonNode::isArray);
    List<String> ids = new ArrayList<>();
    for (JsonNode item : json.path("items")) {
      annotation(item);
      ids.add(item.path("id").asString(""));
    }
    check(Set.copyOf(ids).size() == ids.size(), "an id is there twice");
  }

  private void annotation(JsonNode json) {
    typed(json, "Annotation");
    identified(json);
    optional(json, "motivation", AnnotationRules::motivation);
    optional(json, "created", node -> UTC.matcher(node.asString("")).matches());
    if (json.has("creator")) {
      typed(json.path("creator"), "Person");
      identified(json.path("creator"));
      optional(json.path("creator"), "name", JsonNode::isString);
    }
    require(json, "body", body -> body.isArray() && !body.isEmpty());
    json.path("body").forEach(this::body);
    require(json, "target", JsonNode::isObject);
    target(json.path("target"));
  }

  private void body(JsonNode json) {
    typed(json, "TextualBody");
    require(json, "value", JsonNode::isString);
    optional(json, "format", node -> node.asString("").matches("[a-z]+/[a-z.+-]+"));
    optional(json, "purpose", AnnotationRules::motivation);
  }

  private void target(JsonNode json) {
    typed(json, "SpecificResource");
    require(json, "source", AnnotationRules::iri);
    require(json, "selector", selectors -> selectors.isArray() && !selectors.isEmpty());
    for (JsonNode selector : json.path("selector")) {
      switch (selector.path("type").asString("")) {
        case "TextPositionSelector" -> {
          typed(selector, "TextPositionSelector");
          require(selector, "start", AnnotationRules::count);
          require(selector, "end", AnnotationRules::count);
          check(
              selector.path("start").asInt(0) <= selector.path("end").asInt(0),
              "a position ends before its start");
        }
        case "TextQuoteSelector" -> {
          typed(selector, "TextQuoteSelector");
          require(selector, "exact", JsonNode::isString);
          optional(selector, "prefix", JsonNode::isString);
          optional(selector, "suffix", JsonNode::isString);
        }
        default -> faults.add("no selector of text: " + selector);
      }
    }
  }

  private void typed(JsonNode json, String type) {
    require(json, "type", node -> node.asString("").equals(type));
    json.propertyNames()
        .forEach(
            name ->
                check(KNOWN.getOrDefault(type, Set.of()).contains(name), type + " has no " + name));
  }

  private void identified(JsonNode json) {
    require(json, "id", AnnotationRules::iri);
  }

  private void require(JsonNode json, String name, java.util.function.Predicate<JsonNode> rule) {
    check(json.has(name) && rule.test(json.path(name)), name + " of " + json);
  }

  private void optional(JsonNode json, String name, java.util.function.Predicate<JsonNode> rule) {
    check(!json.has(name) || rule.test(json.path(name)), name + " of " + json);
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private static boolean iri(JsonNode node) {
    return IRI.matcher(node.asString("")).matches();
  }

  private static boolean count(JsonNode node) {
    return node.isInt() && node.asInt() >= 0;
  }

  private static boolean motivation(JsonNode node) {
    return MOTIVATIONS.contains(node.asString(""));
  }
}
