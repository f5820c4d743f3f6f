package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads one YAML document into a tree that knows its places. Names that stand twice are reported;
/// anchors, aliases and tags are refused, so a small file cannot grow into a large tree.
final class YamlReader {

  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();
  private static final int DEEPEST = 12;
  private static final int MOST_DIGITS = 40;

  private final YAMLParser yaml;
  private final int linesBefore;
  private final Problems problems;

  private YamlReader(YAMLParser yaml, int linesBefore, Problems problems) {
    this.yaml = yaml;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /// Reads a document.
  ///
  /// @param text whole lines
  /// @param linesBefore lines of the file before the text
  /// @return empty, with a problem, where it cannot be read; [Yaml.Nothing] where it is blank
  static Optional<Yaml> read(String text, int linesBefore, Problems problems) {
    try (YAMLParser yaml = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new YamlReader(yaml, linesBefore, problems).document();
    } catch (Refused refused) {
      problems.add(refused.place, refused.message, refused.advice);
    } catch (JacksonException unreadable) {
      problems.add(
          place(unreadable.getLocation(), linesBefore),
          YamlFaults.message(unreadable),
          YamlFaults.advice(unreadable));
    }
    return Optional.empty();
  }

  private Optional<Yaml> document() {
    JsonToken first = yaml.nextToken();
    if (first == null) {
      return Optional.of(new Yaml.Nothing(new Place(linesBefore + 1, 1)));
    }
    Yaml tree = node(first, 0);
    if (yaml.nextToken() != null) {
      throw new Refused(here(), "A second YAML document begins here", "Remove the line \"---\".");
    }
    return Optional.of(tree);
  }

  private Yaml node(JsonToken token, int depth) {
    Place place = here();
    if (depth > DEEPEST) {
      throw new Refused(place, "Lists and maps are nested too deeply", "Nothing here is so deep.");
    }
    refuseReferences(place);
    return switch (token) {
      case START_OBJECT -> fields(place, depth);
      case START_ARRAY -> items(place, depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE, VALUE_FALSE -> new Yaml.Flag(place, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new Yaml.Nothing(place);
      case VALUE_STRING,
          VALUE_EMBEDDED_OBJECT,
          PROPERTY_NAME,
          END_ARRAY,
          END_OBJECT,
          NOT_AVAILABLE ->
          new Yaml.Text(place, string(place, yaml.getString()));
    };
  }

  private Yaml fields(Place place, int depth) {
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
      Place key = here();
      refuseReferences(key);
      String name = string(key, yaml.currentName());
      Yaml value = node(yaml.nextToken(), depth + 1);
      Yaml.Field before = fields.putIfAbsent(name, new Yaml.Field(key, value));
      if (before != null) {
        problems.add(
            key,
            "The field \"" + name + "\" stands twice",
            "It is already on line " + before.key().line() + "; remove one.");
      }
    }
    return new Yaml.Fields(place, fields);
  }

  private Yaml items(Place place, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (JsonToken token = yaml.nextToken();
        token != JsonToken.END_ARRAY;
        token = yaml.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new Yaml.Items(place, items);
  }

  private Yaml number(Place place) {
    String written = yaml.getString();
    if (written.length() > MOST_DIGITS) {
      return new Yaml.Text(place, written);
    }
    try {
      BigDecimal number = yaml.getDecimalValue();
      return Math.abs(number.scale()) > MOST_DIGITS
          ? new Yaml.Text(place, written)
          : new Yaml.Amount(place, number);
    } catch (JacksonException notFinite) {
      return new Yaml.Text(place, written);
    }
  }

  private String string(Place place, String text) {
    Characters.forbidden(text)
        .ifPresent(fault -> problems.add(place, fault.message(), "Remove it from this value."));
    return Characters.forbidden(text).isPresent()
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private void refuseReferences(Place place) {
    if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
      throw new Refused(
          place,
          "Anchors (&) and aliases (*) are not allowed",
          "Write the value out; if it is text that begins with & or *, put it in double quotes.");
    }
    if (yaml.getTypeId() != null) {
      throw new Refused(
          place,
          "Tags (!) are not allowed",
          "If it is text that begins with !, put it in double quotes.");
    }
  }

  private Place here() {
    return place(yaml.currentTokenLocation(), linesBefore);
  }

  private static Place place(TokenStreamLocation location, int linesBefore) {
    return new Place(
        linesBefore + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /// YAML that is well-formed and still not wanted.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;
    private final String message;
    private final String advice;

    Refused(Place place, String message, String advice) {
      super(message, null, false, false);
      this.place = place;
      this.message = message;
      this.advice = advice;
    }
  }
}
