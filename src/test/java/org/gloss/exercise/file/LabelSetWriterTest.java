package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.junit.jupiter.api.Test;

class LabelSetWriterTest {

  private static final List<String> AWKWARD =
      List.of(
          "plain",
          "2025",
          "true",
          "a: b",
          "# x",
          "- y",
          "say \"no\"",
          "a \\ b",
          "n",
          "é 🙂 كلمة",
          "'single'",
          "ends:",
          "1.5e3",
          "no",
          "[x]",
          "{y}",
          "a #b",
          "0x1F",
          "~",
          "null",
          "*",
          "&a");

  @Test
  void theShippedSetIsWrittenByteForByte() throws IOException {
    String text = Files.readString(Path.of("exercises/labels/persuasion.yaml"));

    assertThat(LabelSetWriter.write(read(text))).isEqualTo(text);
  }

  @Test
  void aSetWithAwkwardWordsIsReadAsTheSameAgain() {
    for (long seed = 0; seed < 200; seed++) {
      LabelSet set = any(new Random(seed));
      String text = LabelSetWriter.write(set);
      assertThat(read(text)).as("seed %d:%n%s", seed, text).isEqualTo(set);
      assertThat(LabelSetWriter.write(read(text))).as("seed %d", seed).isEqualTo(text);
    }
  }

  private static LabelSet read(String text) {
    ReadResult result =
        ExerciseLibrary.parse("labels.yaml", text.getBytes(StandardCharsets.UTF_8), List.of());
    assertThat(result.problems()).as(text).isEmpty();
    return result.labelSets().getFirst();
  }

  private static LabelSet any(Random random) {
    return new LabelSet(
        "s" + random.nextInt(9),
        word(random),
        "en",
        random.nextBoolean() ? List.of() : List.of(word(random), word(random)),
        List.of(new LabelSet.Group("kind", word(random))),
        List.of(new LabelSet.Group("family", word(random))),
        List.of(
            label("one", "two", "#9c2b00", "1", random),
            label("two", "one", "#0533c3", "n", random)),
        List.of(new LabelSet.Depth("all", word(random), word(random), List.of("two", "one"))));
  }

  private static Label label(
      String id, String other, String colour, String shortcut, Random random) {
    return new Label(
        id,
        "kind",
        "family",
        id.equals("two") && random.nextBoolean() ? Optional.of("one") : Optional.empty(),
        word(random),
        word(random),
        word(random),
        word(random),
        word(random),
        new Label.Confusion(other, word(random)),
        colour,
        "#ffffff",
        id.equals("one") ? "solid" : "wave",
        shortcut,
        random.nextBoolean() ? List.of() : List.of(word(random)));
  }

  private static String word(Random random) {
    return AWKWARD.get(random.nextInt(AWKWARD.size()));
  }
}
