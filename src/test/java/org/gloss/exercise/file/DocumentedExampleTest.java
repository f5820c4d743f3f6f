package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentedExampleTest {

  private static final String FENCE = "```";

  @Test
  void theExerciseInTheFormatsDescriptionIsOne() {
    String page = Samples.text(Path.of("src/docs/exercise-files.md"));
    int start = page.indexOf("---\ngloss: exercise/1");
    String example = page.substring(start, page.indexOf(FENCE, start));
    ReadResult result =
        ExerciseLibrary.parse(
            "example.md",
            example.getBytes(StandardCharsets.UTF_8),
            ExerciseLibrary.read(Samples.SHIPPED).labelSets());
    assertThat(result.problems()).isEmpty();
    assertThat(result.exercises().getFirst().key().items()).hasSize(4);
  }
}
