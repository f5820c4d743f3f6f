package org.gloss.exercise.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that a schema sees of a tree.
final class YamlJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private YamlJson() {}

  static JsonNode of(Yaml tree) {
    return switch (tree) {
      case Yaml.Text text -> JSON.stringNode(text.folded());
      case Yaml.Amount number -> JSON.numberNode(number.value());
      case Yaml.Flag flag -> JSON.booleanNode(flag.value());
      case Yaml.Nothing _ -> JSON.nullNode();
      case Yaml.Items items -> array(items);
      case Yaml.Fields fields -> object(fields);
    };
  }

  private static ArrayNode array(Yaml.Items items) {
    ArrayNode array = JSON.arrayNode();
    items.items().forEach(item -> array.add(of(item)));
    return array;
  }

  private static ObjectNode object(Yaml.Fields fields) {
    ObjectNode object = JSON.objectNode();
    fields.fields().forEach((name, field) -> object.set(name, of(field.value())));
    return object;
  }
}
