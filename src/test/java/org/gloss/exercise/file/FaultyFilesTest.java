package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file or folder of `faulty/` has its messages beside it, in `NAME.expected`.
class FaultyFilesTest {

  private static final Path FAULTY = Samples.FOLDER.resolve("faulty");
  private static final String EXPECTED = ".expected";

  static List<Path> cases() throws IOException {
    try (Stream<Path> paths = Files.list(FAULTY)) {
      return paths.filter(path -> !path.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndWhereAndHowToMendIt(Path faulty) {
    String expected = Samples.text(Path.of(faulty + EXPECTED));
    assertThat(messages(faulty)).isEqualTo(expected);
  }

  @Test
  void thereAreManyOfThemAndNoExpectationIsLeftOver() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(50);
    assertThat(Samples.files(FAULTY).stream().filter(path -> path.toString().endsWith(EXPECTED)))
        .allMatch(path -> Files.exists(Path.of(path.toString().replace(EXPECTED, ""))));
  }

  @Test
  void aFaultyFileHindersNoOther() {
    Path folder = FAULTY.resolve("duplicate-ids");
    ReadResult result = ExerciseLibrary.parse(files(folder), Samples.labels());
    assertThat(result.exercises()).extracting(ExerciseFile::file).containsExactly("b.md");
  }

  @Test
  void anExerciseStaysWhenItsSecondKeyIsFaulty() {
    Path folder = FAULTY.resolve("key-faults");
    ReadResult result = ExerciseLibrary.parse(files(folder), Samples.labels());
    assertThat(result.exercises()).extracting(ExerciseFile::file).containsExactly("a.md");
    assertThat(result.secondKeys()).isZero();
  }

  private static String messages(Path faulty) {
    return ExerciseLibrary.parse(files(faulty), Samples.labels()).problems().stream()
        .map(problem -> problem + "\n")
        .collect(Collectors.joining());
  }

  private static List<RawFile> files(Path faulty) {
    Path root = Files.isDirectory(faulty) ? faulty : FAULTY;
    return Samples.files(faulty).stream()
        .map(
            path ->
                new RawFile(
                    root.relativize(path).toString().replace('\\', '/'), Samples.bytes(path)))
        .toList();
  }
}
