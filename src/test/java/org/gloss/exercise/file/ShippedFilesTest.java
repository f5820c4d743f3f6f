package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {

  private static final ReadResult SHIPPED = ExerciseLibrary.read(Samples.SHIPPED);

  @Test
  void thereIsNothingToMend() {
    assertThat(SHIPPED.problems()).isEmpty();
  }

  @Test
  void parseThenWriteIsTheIdentityOnEveryShippedFile() {
    Map<String, String> written = new HashMap<>();
    for (ExerciseFile exercise : SHIPPED.exercises()) {
      written.put(exercise.file(), ExerciseWriter.write(exercise));
      exercise
          .others()
          .forEach(key -> written.put(key.file(), ExerciseWriter.write(key, exercise.passage())));
    }
    SHIPPED.packs().forEach(pack -> written.put(pack.file(), ExerciseWriter.write(pack)));
    List<Path> markdown = markdown();
    assertThat(markdown).hasSizeGreaterThan(25);
    for (Path file : markdown) {
      String name = Samples.SHIPPED.relativize(file).toString().replace('\\', '/');
      assertThat(written.get(name)).as(name).isEqualTo(Samples.text(file));
    }
    assertThat(written).hasSameSizeAs(markdown);
  }

  @Test
  void thePackHoldsEveryExerciseOnce() {
    List<String> ordered = new ArrayList<>();
    SHIPPED.packs().forEach(pack -> ordered.addAll(pack.order()));
    assertThat(ordered)
        .containsExactlyInAnyOrderElementsOf(
            SHIPPED.exercises().stream().map(exercise -> exercise.front().id()).toList());
  }

  @Test
  void theLabelSetHasItsThreeDepths() {
    assertThat(SHIPPED.labelSets()).hasSize(1);
    assertThat(SHIPPED.labelSets().getFirst().depths())
        .extracting(depth -> depth.id())
        .containsExactly("starter", "families", "techniques");
  }

  @Test
  void everyKeyItemIsKnownAtSomeDepth() {
    for (ExerciseFile exercise : SHIPPED.exercises()) {
      var set = SHIPPED.labelSets().getFirst();
      assertThat(exercise.key().at("techniques", set).items())
          .as(exercise.file())
          .hasSameSizeAs(exercise.key().items());
    }
  }

  private static List<Path> markdown() {
    return Samples.files(Samples.SHIPPED).stream()
        .filter(path -> path.toString().endsWith(".md"))
        .filter(path -> !path.endsWith("README.md"))
        .toList();
  }
}
