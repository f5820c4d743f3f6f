package org.gloss.annotator;

import java.util.List;
import java.util.Locale;
import org.gloss.annotation.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an [AnnotatorModel] in the form that the component reads.
final class AnnotatorJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnnotatorJson() {}

  static ObjectNode of(AnnotatorModel model) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("mode", model.mode().name().toLowerCase(Locale.ROOT));
    json.put("attempt", model.saving().attempt());
    json.put("account", model.saving().account());
    json.put("channel", model.saving().channel());
    json.setAll((ObjectNode) JSON.valueToTree(model.reading()));
    ArrayNode labels = json.putArray("labels");
    for (AnnotatorModel.Choice choice : model.labels()) {
      ObjectNode label = JSON.valueToTree(choice);
      label.set("short", label.remove("shortName"));
      labels.add(label);
    }
    ArrayNode annotations = json.putArray("annotations");
    boolean author = model.mode() == AnnotatorModel.Mode.AUTHOR;
    model.annotations().forEach(mark -> annotations.add(mark(mark, author)));
    model.results().ifPresent(results -> json.set("results", results(results)));
    return json;
  }

  private static ObjectNode mark(AnnotatorModel.Mark mark, boolean author) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", mark.id()).put("rev", mark.rev());
    json.put("start", mark.start()).put("end", mark.end());
    json.put("label", mark.label()).put("reason", mark.reason());
    mark.item().filter(part -> author).ifPresent(part -> json.set("item", keyPart(part)));
    return json;
  }

  private static ObjectNode keyPart(AnnotatorModel.KeyPart part) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("others", strings(part.others()));
    part.core()
        .ifPresentOrElse(
            core -> json.putArray("core").add(core.start()).add(core.end()),
            () -> json.putNull("core"));
    return json.put("weight", part.weight()).put("status", part.status()).put("hint", part.hint());
  }

  private static ObjectNode results(AnnotatorModel.Results results) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    results.items().forEach(item -> items.add(item(item)));
    json.put("own", results.own());
    ArrayNode annotations = json.putArray("annotations");
    for (AnnotatorModel.MarkResult result : results.annotations()) {
      ObjectNode mark = annotations.addObject().put("id", result.id());
      mark.put("outcome", result.outcome());
      putFilled(mark, "item", result.item());
      putFilled(mark, "note", result.note());
    }
    return json;
  }

  private static ObjectNode item(AnnotatorModel.Item item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", item.id());
    putSpan(json, "start", "end", item.extent());
    putSpan(json, "spanStart", "spanEnd", item.span());
    putSpan(json, "coreStart", "coreEnd", item.core());
    json.set("labels", strings(item.labels()));
    json.put("status", item.status()).put("reason", item.reason());
    putFilled(json, "outcome", item.outcome());
    putFilled(json, "annotation", item.annotation());
    return json;
  }

  private static void putSpan(ObjectNode json, String start, String end, Span span) {
    json.put(start, span.start()).put(end, span.end());
  }

  private static void putFilled(ObjectNode json, String field, String value) {
    if (!value.isEmpty()) {
      json.put(field, value);
    }
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
