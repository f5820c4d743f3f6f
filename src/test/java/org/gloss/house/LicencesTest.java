package org.gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.house.Licences.Library;
import org.junit.jupiter.api.Test;

/// What Gloss is made of is known, and may be used.
class LicencesTest {

  @Test
  void everyLibraryMayBeUsedUnderALicenceThatIsAllowed() {
    assertThat(Licences.libraries())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            library -> assertThat(library.licences()).containsAnyElementsOf(Licences.ALLOWED));
  }

  @Test
  void theListOfLicencesIsThatOfTheBillOfMaterials() throws IOException {
    assertThat(Files.readString(Licences.LIST)).isEqualTo(Licences.list(Licences.libraries()));
  }

  /// Whoever changes a version or takes a library out runs `./gloss sbom`.
  @Test
  void theBillNamesTheVersionsThatRun() {
    Set<String> running =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> new File(path).getName())
            .collect(Collectors.toSet());

    assertThat(Licences.libraries())
        .extracting(Library::jar)
        .allSatisfy(jar -> assertThat(running).contains(jar));
  }
}
