package org.gloss.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The bill of materials, which the jar carries, and the list of licences that is made of it.
/// `./gloss sbom` makes both anew.
final class Licences {

  static final Path BILL = Path.of("src/main/resources/META-INF/sbom/application.cdx.json");
  static final Path LIST = Path.of("src/docs/licences.md");

  /// Under which of these alone something may be used. Some offer LGPL or GPL beside another one;
  /// the other one is taken.
  static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "ISC",
          "EPL-1.0",
          "EPL 1.0",
          "EPL-2.0",
          "MPL-2.0",
          "Unicode-3.0",
          "CC0-1.0");

  private static final String HEAD =
      """
      # Licences

      What runs when Gloss runs, and under which licence; where there are several, one may be chosen. `./gloss sbom` writes this
      list and the bill of materials that the jar carries (`META-INF/sbom/application.cdx.json`, CycloneDX), from what Maven
      resolves. `house.LicencesTest` fails if a library changes its version without it, or has no licence that is allowed;
      `house.LicencesIT` compares the list with the jar.

      Not in the list, since they are no Maven libraries of their own: `lit`, `lit-html`, `lit-element` and
      `@lit/reactive-element` (BSD-3-Clause), compiled into the scripts of Gloss, and the scripts of Vaadin's prebuilt bundle
      (Apache-2.0; the libraries in it are named in the bundle).

      | library | version | licence |
      | --- | --- | --- |
      """;

  private Licences() {}

  /// A library.
  record Library(String group, String name, String version, List<String> licences) {

    String jar() {
      return name + "-" + version + ".jar";
    }

    private String line() {
      return "| `%s:%s` | %s | %s |%n"
          .formatted(group, name, version, String.join(" or ", licences));
    }
  }

  /// Trims what CycloneDX wrote, which is the argument, and writes both files.
  public static void main(String[] arguments) throws IOException {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    ObjectNode bill = (ObjectNode) mapper.readTree(Path.of(arguments[0]).toFile());
    ((ObjectNode) bill.get("metadata")).retain("component");
    ((ObjectNode) bill.at("/metadata/component")).remove("externalReferences");
    for (JsonNode component : bill.get("components")) {
      ((ObjectNode) component).remove(List.of("externalReferences", "description", "publisher"));
      ((ObjectNode) component)
          .putArray("hashes")
          .addAll(
              StreamSupport.stream(component.get("hashes").spliterator(), false)
                  .filter(hash -> hash.get("alg").asString().equals("SHA-256"))
                  .toList());
    }
    Files.createDirectories(BILL.getParent());
    Files.writeString(BILL, mapper.writeValueAsString(bill) + "\n");
    Files.writeString(LIST, list(libraries()));
  }

  /// What the bill of materials names.
  static List<Library> libraries() {
    JsonNode bill = new JsonMapper().readTree(BILL.toFile());
    return StreamSupport.stream(bill.get("components").spliterator(), false)
        .map(Licences::library)
        .toList();
  }

  static String list(List<Library> libraries) {
    return libraries.stream()
        .map(Library::line)
        .sorted()
        .collect(Collectors.joining("", HEAD, ""))
        .replace(System.lineSeparator(), "\n");
  }

  private static Library library(JsonNode component) {
    return new Library(
        component.get("group").asString(),
        component.get("name").asString(),
        component.get("version").asString(),
        StreamSupport.stream(component.get("licenses").spliterator(), false)
            .map(Licences::licence)
            .toList());
  }

  private static String licence(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return licence
        .path("id")
        .asStringOpt()
        .or(() -> licence.path("name").asStringOpt())
        .or(() -> choice.path("expression").asStringOpt())
        .orElse("unknown");
  }
}
