package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ExerciseWriter;
import org.gloss.exercise.file.LabelSetWriter;
import org.gloss.exercise.file.Problem;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever stands in an exercise file, it is read and can be written again, or what is wrong is
/// said with its place.
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExerciseFuzzTest {

  private static final List<byte[]> MEANINGFUL =
      Mutations.bytes(
          "---\n",
          "## Key\n\n",
          "## Passage\n\n",
          "[a]{loaded-term why=\"x\"}",
          "[a [b]{slur why=\"y\"} c]{loaded-term why=\"x\" weight=2}",
          "{loaded-term why=\"",
          "core=\"a\" ",
          "occurrence: 2\n",
          "- quote: \"a\"\n  before: \"b\"\n  through: \"c\"\n  labels: [loaded-term]\n  why: x\n",
          "a: &a [*a]\n",
          "b: &b [*a, *a]\n",
          "<<: *a\n",
          "!!java.net.URL [x]\n",
          "!!binary x\n",
          "? [x]\n: y\n",
          "- ",
          "[",
          "{a: ",
          "|2+\n  x\n",
          ">-\n",
          "\"\\ud800\"",
          "\"\\0\"",
          "labels: small\n",
          "kind: clean\n",
          "kind: warm-up\n",
          "key: separate\n",
          "gloss: exercise/1\n",
          "gloss: label-set/1\n",
          "gloss: answer-key/1\n",
          "gloss: pack/1\n",
          "speakers:\n  - prefix: \"Q:\"\n    name: Q\n",
          "%YAML 9.9\n",
          "...\n");

  private static final List<byte[]> FILES = Corpus.markdown();
  private static final List<byte[]> SETS = Corpus.labelSets();
  private static final List<LabelSet> LABELS = labels();

  @Test
  void anExerciseIsReadAndWrittenAgainOrItsFaultsAreSaid() {
    int[] read = new int[1];
    Fuzz.cases(
        "exercises",
        700,
        random -> {
          byte[] bytes = random.bytes(FILES, MEANINGFUL);
          ReadResult result = ExerciseLibrary.parse("a.md", bytes, LABELS);
          check(result, List.of(bytes));
          read[0] += result.exercises().size();
          for (ExerciseFile exercise : result.exercises()) {
            checkWritten(exercise);
          }
        });
    assertThat(read[0]).isPositive();
  }

  @Test
  void aFolderOfChangedFilesIsReadOrItsFaultsAreSaid() {
    Fuzz.cases(
        "folders",
        150,
        random -> {
          List<RawFile> files = new ArrayList<>();
          List<byte[]> contents = new ArrayList<>();
          for (String name : List.of("labels.yaml", "a.md", "a.key-b.md", "pack.md", "b/c.md")) {
            byte[] bytes =
                name.endsWith("yaml")
                    ? random.bytes(SETS, MEANINGFUL)
                    : random.bytes(FILES, MEANINGFUL);
            contents.add(bytes);
            files.add(new RawFile(name, bytes));
          }
          check(ExerciseLibrary.parse(files, LABELS), contents);
        });
  }

  @Test
  void aLabelSetIsReadAndWrittenAgainOrItsFaultsAreSaid() {
    int[] read = new int[1];
    Fuzz.cases(
        "label sets",
        700,
        random -> {
          byte[] bytes = random.bytes(SETS, MEANINGFUL);
          ReadResult result =
              ExerciseLibrary.parse(List.of(new RawFile("a.yaml", bytes)), List.of());
          check(result, List.of(bytes));
          read[0] += result.labelSets().size();
          for (LabelSet set : result.labelSets()) {
            byte[] written = Corpus.utf8(LabelSetWriter.write(set));
            assertThat(ExerciseLibrary.parse("a.yaml", written, List.of()).labelSets())
                .containsExactly(set);
          }
        });
    assertThat(read[0]).isPositive();
  }

  private static void check(ReadResult result, List<byte[]> files) {
    String own =
        files.stream()
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .reduce("", String::concat);
    for (Problem problem : result.problems()) {
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
      Words.assertForPeople(problem.toString(), own);
    }
    if (result.problems().isEmpty()) {
      assertThat(
              result.exercises().size()
                  + result.packs().size()
                  + result.labelSets().size()
                  + result.secondKeys())
          .isPositive();
    }
    result.exercises().forEach(ExerciseFuzzTest::checkKey);
  }

  private static void checkKey(ExerciseFile exercise) {
    for (KeyItem item : exercise.key().items()) {
      assertThat(item.span().in(exercise.passage().text())).isNotBlank();
      assertThat(exercise.passage().words().covered(item.span())).isPresent();
    }
  }

  private static void checkWritten(ExerciseFile exercise) {
    String written = ExerciseWriter.write(exercise);
    ReadResult again = ExerciseLibrary.parse("a.md", Corpus.utf8(written), LABELS);
    assertThat(again.problems()).as(written).isEmpty();
    ExerciseFile second = again.exercises().getFirst();
    assertThat(second).usingRecursiveComparison().ignoringFields("sha256").isEqualTo(exercise);
    assertThat(ExerciseWriter.write(second)).isEqualTo(written);
  }

  private static List<LabelSet> labels() {
    return SETS.stream()
        .flatMap(bytes -> ExerciseLibrary.parse("a.yaml", bytes, List.of()).labelSets().stream())
        .toList();
  }
}
