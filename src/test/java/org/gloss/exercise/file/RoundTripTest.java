package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final int RUNS = 400;

  @Test
  void writeThenParseGivesTheSameModelAndTheSameTextAgain() {
    for (long seed = 0; seed < RUNS; seed++) {
      ExerciseFile exercise = new RandomExercises(seed).next();
      List<RawFile> files = written(exercise);
      ReadResult read = ExerciseLibrary.parse(files, Samples.labels());
      assertThat(read.problems()).as("seed %d:%n%s", seed, text(files)).isEmpty();
      assertThat(read.exercises().getFirst())
          .as("seed %d:%n%s", seed, text(files))
          .usingRecursiveComparison()
          .ignoringFields("sha256")
          .isEqualTo(exercise);
      assertThat(text(written(read.exercises().getFirst())))
          .as("seed %d", seed)
          .isEqualTo(text(files));
    }
  }

  @Test
  void theGeneratorMakesEveryForm() {
    List<WrittenItem> items = new ArrayList<>();
    for (long seed = 0; seed < RUNS; seed++) {
      items.addAll(new RandomExercises(seed).next().first().items());
    }
    assertThat(items).anyMatch(item -> item.form() instanceof Form.Bracketed);
    assertThat(quoted(items)).anyMatch(form -> form.through().isPresent());
    assertThat(quoted(items)).anyMatch(form -> form.occurrence().isPresent());
    assertThat(items).anyMatch(item -> item.item().core().isPresent());
  }

  @Test
  void packsAreWrittenAsTheyWereRead() {
    PackFile pack =
        new PackFile(
            "pack.md", "p", "A pack: \"one\"", "en", List.of("sample"), "## Why\n\n*This* text.");
    List<RawFile> files =
        List.of(
            raw("a.md", Samples.exercise("They [rammed]{loaded-term why=\"x\"} it.")),
            raw("pack.md", ExerciseWriter.write(pack)));
    assertThat(ExerciseLibrary.parse(files, Samples.labels()).packs()).containsExactly(pack);
  }

  private static List<Form.Quoted> quoted(List<WrittenItem> items) {
    return items.stream()
        .map(WrittenItem::form)
        .filter(Form.Quoted.class::isInstance)
        .map(Form.Quoted.class::cast)
        .toList();
  }

  private static List<RawFile> written(ExerciseFile exercise) {
    List<RawFile> files = new ArrayList<>();
    files.add(raw(exercise.file(), ExerciseWriter.write(exercise)));
    exercise
        .others()
        .forEach(key -> files.add(raw(key.file(), ExerciseWriter.write(key, exercise.passage()))));
    return files;
  }

  private static RawFile raw(String name, String text) {
    return new RawFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(List<RawFile> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(file -> text.append(new String(file.bytes(), StandardCharsets.UTF_8)));
    return text.toString();
  }
}
