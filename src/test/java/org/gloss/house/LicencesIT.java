package org.gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipFile;
import org.gloss.house.Licences.Library;
import org.junit.jupiter.api.Test;

/// The jar holds no library that the bill of materials does not name, and the bill itself.
class LicencesIT {

  private static final String LIBRARIES = "BOOT-INF/lib/";

  /// Brought along by the packaging, to unpack the jar.
  private static final String TOOLS = "spring-boot-jarmode-tools-";

  @Test
  void everyLibraryOfTheJarIsInTheBill() throws IOException {
    List<String> known = Licences.libraries().stream().map(Library::jar).toList();
    try (ZipFile jar = new ZipFile(System.getProperty("gloss.jar", "target/gloss.jar"))) {
      List<String> packed =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
              .map(name -> name.substring(LIBRARIES.length()))
              .filter(name -> !name.startsWith(TOOLS))
              .toList();

      assertThat(packed).hasSizeGreaterThan(100);
      assertThat(known).containsAll(packed);
      assertThat(jar.getEntry("META-INF/sbom/application.cdx.json")).isNotNull();
    }
  }
}
