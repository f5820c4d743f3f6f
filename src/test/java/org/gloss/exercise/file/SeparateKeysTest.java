package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparateKeysTest {

  private static final ReadResult SHIPPED = ExerciseLibrary.read(Samples.SHIPPED);

  @Test
  void everyShippedExerciseSplitsIntoATextWithoutKeyAndAKeyThatSaysTheSame() {
    assertThat(SHIPPED.exercises()).hasSizeGreaterThan(15);
    for (ExerciseFile exercise : SHIPPED.exercises()) {
      ExerciseFile split = SeparateKeys.split(exercise);
      String text = ExerciseWriter.write(split);
      assertThat(text)
          .contains("\nkey: separate\n")
          .doesNotContain("why=", "why: ", "key-by", "## Key");
      ReadResult read = ExerciseLibrary.parse(written(split), SHIPPED.labelSets());
      assertThat(read.problems()).as(exercise.file()).isEmpty();
      ExerciseFile again = read.exercises().getFirst();
      assertThat(again.key()).as(exercise.file()).isEqualTo(exercise.key());
      assertThat(again.otherKeys()).isEqualTo(exercise.otherKeys());
      assertThat(again.front()).isEqualTo(exercise.front());
      assertThat(texts(written(again))).isEqualTo(texts(written(split)));
    }
  }

  @Test
  void whatIsJoinedSaysTheSameAndIsTheOldFileWhereNothingWasQuotedByChoice() {
    int same = 0;
    for (ExerciseFile exercise : SHIPPED.exercises()) {
      ReadResult read =
          ExerciseLibrary.parse(written(SeparateKeys.split(exercise)), SHIPPED.labelSets());
      ExerciseFile joined = SeparateKeys.joined(read.exercises().getFirst());
      assertThat(joined.key().items()).containsExactlyInAnyOrderElementsOf(exercise.key().items());
      String text = ExerciseWriter.write(joined);
      assertThat(ExerciseWriter.write(SeparateKeys.joined(SeparateKeys.split(joined))))
          .isEqualTo(text);
      if (!ExerciseWriter.write(exercise).contains("\n## Key\n")) {
        assertThat(text).isEqualTo(Samples.text(Samples.SHIPPED.resolve(exercise.file())));
        same++;
      }
    }
    assertThat(same).isGreaterThan(10);
  }

  @Test
  void awkwardExercisesSplitAndJoinWithoutChangingTheirKeys() {
    for (long seed = 0; seed < 300; seed++) {
      ExerciseFile exercise = new RandomExercises(seed).next();
      ExerciseFile split = SeparateKeys.split(exercise);
      ReadResult read = ExerciseLibrary.parse(written(split), Samples.labels());
      if (exercise.key().items().isEmpty() && exercise.front().kind() != ExerciseKind.CLEAN) {
        continue;
      }
      assertThat(read.problems()).as("seed %d:%n%s", seed, texts(written(split))).isEmpty();
      ExerciseFile again = read.exercises().getFirst();
      assertThat(again.key()).as("seed %d", seed).isEqualTo(exercise.key());
      assertThat(texts(written(again))).isEqualTo(texts(written(split)));
      assertThat(SeparateKeys.joined(again).key().items())
          .containsExactlyInAnyOrderElementsOf(exercise.key().items());
      assertThat(ExerciseWriter.write(SeparateKeys.joined(again)))
          .as("seed %d", seed)
          .isEqualTo(ExerciseWriter.write(exercise));
    }
  }

  @Test
  void withoutItsKeyAnExerciseIsReportedAndNotThere() {
    ReadResult read = Samples.parse("a.md", text("They rammed it."));
    assertThat(read.exercises()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.md:8:6: The separate key is missing. Put a.key-a.md here or at the same place below"
                + " the folder of keys.");
  }

  @Test
  void keysMayLieInAFolderOfTheirOwn(@TempDir Path texts, @TempDir Path keys) throws IOException {
    Files.createDirectories(texts.resolve("pack"));
    Files.createDirectories(keys.resolve("pack"));
    Files.copy(Samples.FOLDER.resolve("labels.yaml"), texts.resolve("labels.yaml"));
    Files.writeString(texts.resolve("pack/a.md"), text("They rammed it."));
    Files.writeString(keys.resolve("pack/a.key-a.md"), key("rammed"));
    Files.writeString(keys.resolve("pack/a.key-b.md"), key("rammed it"));
    Files.writeString(keys.resolve("pack/notes.md"), "not an exercise");
    assertThat(ExerciseLibrary.read(texts).exercises()).isEmpty();
    ReadResult read = ExerciseLibrary.read(texts, keys);
    assertThat(read.problems()).isEmpty();
    ExerciseFile exercise = read.exercises().getFirst();
    assertThat(exercise.key().items()).hasSize(1);
    assertThat(exercise.front().keyBy()).isEqualTo("Instructor A");
    assertThat(exercise.first().file()).isEqualTo(Optional.of("pack/a.key-a.md"));
    assertThat(exercise.others()).hasSize(1);
    assertThat(exercise.sha256()).hasSize(64);
    Files.writeString(texts.resolve("pack/a.key-a.md"), key("it"));
    assertThat(ExerciseLibrary.read(texts, keys).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "pack/a.key-a.md:1:1: This key lies in the folder of keys too. Remove one of both.");
  }

  private static String text(String passage) {
    return Samples.exercise(passage).replace("key-by: Instructor A", "key: separate");
  }

  private static String key(String quote) {
    return """
        ---
        gloss: answer-key/1
        for: sample
        key-by: Instructor A
        ---

        ## Key

        - quote: "%s"
          labels: [loaded-term]
          why: "x"
        """
        .formatted(quote);
  }

  private static List<RawFile> written(ExerciseFile exercise) {
    List<RawFile> files = new ArrayList<>();
    files.add(raw(exercise.file(), ExerciseWriter.write(exercise)));
    exercise
        .keyFiles()
        .forEach(key -> files.add(raw(key.file(), ExerciseWriter.write(key, exercise.passage()))));
    return files;
  }

  private static RawFile raw(String name, String text) {
    return new RawFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String texts(List<RawFile> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(new String(file.bytes(), StandardCharsets.UTF_8)));
    return all.toString();
  }
}
