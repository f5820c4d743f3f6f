package org.gloss.exercise.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Loads the schemas once and checks trees against them.
final class Schemas {

  private static final String BASE = "https://gloss.invalid/";
  private static final Schemas LOADED = new Schemas();

  private final Map<String, JsonNode> documents = new HashMap<>();
  private final Map<SchemaName, Schema> schemas = new EnumMap<>(SchemaName.class);

  private Schemas() {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> texts = new HashMap<>();
    for (SchemaName name : SchemaName.values()) {
      String text = resource(name.file);
      documents.put(name.file, json.readTree(text));
      texts.put(BASE + name.file, text);
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    for (SchemaName name : SchemaName.values()) {
      schemas.put(
          name, registry.getSchema(SchemaLocation.of(BASE + name.file + "#" + name.pointer)));
    }
  }

  /// Reports where a tree is not as its schema says.
  ///
  /// @return whether it is
  static boolean check(SchemaName name, Yaml tree, Problems problems) {
    Schema schema = LOADED.schemas.get(name);
    if (schema == null) {
      throw new IllegalStateException("no schema " + name);
    }
    List<Error> errors = schema.validate(YamlJson.of(tree));
    SchemaFaults faults = new SchemaFaults(name, tree, LOADED.document(name.file), problems);
    errors.forEach(faults::report);
    return errors.isEmpty();
  }

  private JsonNode document(String file) {
    JsonNode document = documents.get(file);
    if (document == null) {
      throw new IllegalStateException("no schema file " + file);
    }
    return document;
  }

  private static String resource(String file) {
    try (InputStream stream = Schemas.class.getResourceAsStream("/exercises/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks exercises/" + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
