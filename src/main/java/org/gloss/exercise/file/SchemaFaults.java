package org.gloss.exercise.file;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Turns what a schema validator finds into sentences with a place.
final class SchemaFaults {

  private final SchemaName name;
  private final Yaml tree;
  private final JsonNode document;
  private final Problems problems;

  /// @param document the schema's whole JSON
  SchemaFaults(SchemaName name, Yaml tree, JsonNode document, Problems problems) {
    this.name = name;
    this.tree = tree;
    this.document = document;
    this.problems = problems;
  }

  void report(Error error) {
    Yaml node = at(error.getInstanceLocation());
    JsonNode rule = rule(error);
    switch (error.getKeyword()) {
      case "required" -> missing(node, String.valueOf(error.getProperty()), rule);
      case "additionalProperties" -> unknown(node, String.valueOf(error.getProperty()), rule);
      case "const", "enum" -> notOneOf(error, node, rule);
      default -> wrong(error, node, rule);
    }
  }

  private void missing(Yaml node, String property, JsonNode rule) {
    if (name == SchemaName.BRACKETED_ITEM && property.equals("labels")) {
      problems.add(node.place(), "The span has no label", "Write one right after the {.");
      return;
    }
    String own = describe(rule.path("properties").path(property));
    String meaning = own.isEmpty() ? describe(document.path("properties").path(property)) : own;
    problems.add(
        node.place(),
        "The " + name.noun + " \"" + property + "\" is missing",
        meaning.isEmpty() ? "" : "Add it: " + meaning + ".");
  }

  private void unknown(Yaml node, String property, JsonNode rule) {
    Place place =
        node instanceof Yaml.Fields fields
            ? fields.field(property).map(Yaml.Field::key).orElse(node.place())
            : node.place();
    Collection<String> known = rule.path("properties").propertyNames();
    problems.add(
        place,
        "Unknown " + name.noun + " " + Shown.quoted(property),
        () ->
            Nearest.advice(
                property,
                known,
                "The " + name.noun + "s here are: " + String.join(", ", known) + "."));
  }

  private void notOneOf(Error error, Yaml node, JsonNode rule) {
    List<String> allowed = new ArrayList<>();
    rule.path("enum").forEach(value -> allowed.add(value.asString()));
    if (rule.has("const")) {
      allowed.add(rule.path("const").asString());
    }
    String otherwise = "Write one of: " + String.join(", ", allowed) + ".";
    String written = node instanceof Yaml.Text text ? text.folded() : "";
    problems.add(
        node.place(),
        subject(error) + " cannot be " + shown(node),
        () -> Nearest.advice(written, allowed, otherwise));
  }

  private void wrong(Error error, Yaml node, JsonNode rule) {
    String subject = subject(error);
    String must = describe(rule);
    String message =
        switch (error.getKeyword()) {
          case "type" ->
              subject
                  + (isEmpty(node)
                      ? " is empty"
                      : " is not " + typeName(rule) + " but " + shown(node));
          case "minimum", "exclusiveMinimum" -> subject + " is too small";
          case "maximum", "exclusiveMaximum" -> subject + " is too large";
          case "maxLength" -> subject + " is too long: " + length(node) + " characters";
          case "minItems" -> subject + " holds too little";
          case "maxItems" -> subject + " holds too much";
          case "uniqueItems" -> subject + " holds something twice";
          case "not" ->
              name == SchemaName.EXERCISE
                  ? "\"key: separate\" and \"key-by\" stand together"
                  : "\"before\" and \"occurrence\" stand together";
          case "dependentRequired" -> "\"core-occurrence\" stands without \"core\"";
          default -> subject + (isEmpty(node) ? " is empty" : " cannot be " + shown(node));
        };
    problems.add(node.place(), message, advice(error, node, must));
  }

  private String advice(Error error, Yaml node, String must) {
    if (error.getKeyword().equals("not")) {
      return name == SchemaName.EXERCISE
          ? "Move \"key-by\" and the items to the key's own file, or remove \"key\"."
          : "Keep one of them.";
    }
    if (error.getKeyword().equals("uniqueItems")) {
      return "Remove the second.";
    }
    boolean textWanted = error.getKeyword().equals("type") && typeName(rule(error)).equals("text");
    if (textWanted && (node instanceof Yaml.Amount || node instanceof Yaml.Flag)) {
      return "Put it in double quotes.";
    }
    return must.isEmpty() ? "" : "It must be " + must + ".";
  }

  /// The schema that holds the failed keyword.
  private JsonNode rule(Error error) {
    NodePath path = error.getSchemaLocation().getFragment();
    JsonNode rule = document;
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      rule =
          path.getElement(i) instanceof Integer index
              ? rule.path(index)
              : rule.path(String.valueOf(path.getElement(i)));
    }
    return rule;
  }

  private Yaml at(NodePath path) {
    Yaml node = tree;
    for (int i = 0; i < path.getNameCount(); i++) {
      node = child(node, path.getElement(i)).orElse(node);
    }
    return node;
  }

  private static Optional<Yaml> child(Yaml node, Object element) {
    return switch (node) {
      case Yaml.Fields fields -> fields.field(String.valueOf(element)).map(Yaml.Field::value);
      case Yaml.Items items -> Optional.of(items.items().get(Integer.parseInt(element.toString())));
      case Yaml.Text _, Yaml.Amount _, Yaml.Flag _, Yaml.Nothing _ -> Optional.empty();
    };
  }

  /// The name of the field that a path leads to, in quotes.
  private static String subject(Error error) {
    NodePath path = error.getInstanceLocation();
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      if (!(path.getElement(i) instanceof Integer)) {
        boolean member = i < path.getNameCount() - 1;
        return (member ? "An entry of \"" : "\"") + path.getElement(i) + "\"";
      }
    }
    return path.getNameCount() == 0 ? "This" : "An entry of this list";
  }

  private String describe(JsonNode schema) {
    JsonNode own = schema.path("description");
    if (own.isString()) {
      return own.asString();
    }
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/$defs/")
        ? describe(document.path("$defs").path(reference.substring("#/$defs/".length())))
        : "";
  }

  private static String typeName(JsonNode rule) {
    return switch (rule.path("type").asString("")) {
      case "string" -> "text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "array" -> "a list";
      case "object" -> "a map of fields";
      default -> "as it should be";
    };
  }

  private static int length(Yaml node) {
    return node instanceof Yaml.Text text
        ? text.folded().codePointCount(0, text.folded().length())
        : 0;
  }

  private static boolean isEmpty(Yaml node) {
    return node instanceof Yaml.Nothing
        || (node instanceof Yaml.Text text && text.folded().isEmpty());
  }

  private static String shown(Yaml node) {
    return switch (node) {
      case Yaml.Text text -> Shown.quoted(text.folded());
      case Yaml.Amount number -> "the number " + Shown.bare(number.value().toString());
      case Yaml.Flag flag -> "the truth value " + flag.value();
      case Yaml.Nothing _ -> "empty";
      case Yaml.Items _ -> "a list";
      case Yaml.Fields _ -> "a map of fields";
    };
  }
}
