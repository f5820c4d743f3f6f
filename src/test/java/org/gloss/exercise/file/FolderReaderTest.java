package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {

  private static final String SOUND =
      Samples.exercise("They [rammed]{loaded-term why=\"x\"} it through.");

  @TempDir Path outside;
  private Path folder = Path.of("");

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectories(outside.resolve("exercises"));
    Files.createDirectories(folder.resolve("labels"));
    Files.copy(Samples.FOLDER.resolve("labels.yaml"), folder.resolve("labels/small.yaml"));
  }

  @Test
  void readsMarkdownAndYamlBelowTheFolderAndNothingElse() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(folder.resolve("deep/er/a.md"), SOUND);
    Files.writeString(folder.resolve("README.md"), "Read me.");
    Files.writeString(folder.resolve("notes.txt"), "Notes.");
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/b.md"), "Not an exercise.");
    ReadResult result = ExerciseLibrary.read(folder);
    assertThat(result.problems()).isEmpty();
    assertThat(result.exercises()).extracting(ExerciseFile::file).containsExactly("deep/er/a.md");
    assertThat(result.labelSets()).hasSize(1);
  }

  @Test
  void linksOutOfTheFolderAreReportedAndNotFollowed() throws IOException {
    Files.writeString(outside.resolve("secret.md"), SOUND);
    Files.writeString(folder.resolve("a.md"), SOUND);
    Files.createSymbolicLink(folder.resolve("b.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("a.md"));
    Files.createSymbolicLink(folder.resolve("d.md"), folder.resolve("nowhere.md"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("up"), outside);
    ReadResult result = ExerciseLibrary.read(folder);
    assertThat(result.exercises()).extracting(ExerciseFile::file).containsExactly("a.md");
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "b.md:1:1: This link leads out of the folder. Put the file itself here.",
            "d.md:1:1: This link leads nowhere. Remove it.",
            "up:1:1: This link leads out of the folder. Put the file itself here.");
  }

  @Test
  void aFolderThatIsNotThereIsNoResult() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> ExerciseLibrary.read(nowhere))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theFingerprintChangesWithTheExerciseAndWithItsKeysOnly() throws IOException {
    Files.writeString(folder.resolve("a.md"), SOUND);
    String first = fingerprint();
    assertThat(first).matches("[0-9a-f]{64}").isEqualTo(fingerprint());
    Files.writeString(
        folder.resolve("a.key-b.md"),
        """
        ---
        gloss: answer-key/1
        for: sample
        key-by: Instructor B
        ---

        ## Key

        - quote: "rammed it"
          labels: [loaded-term]
          why: "x"
        """);
    String second = fingerprint();
    assertThat(second).isNotEqualTo(first);
    Files.writeString(folder.resolve("labels/note.txt"), "x");
    assertThat(fingerprint()).isEqualTo(second);
    Files.writeString(folder.resolve("a.md"), SOUND.replace("A sample", "Another"));
    assertThat(fingerprint()).isNotEqualTo(second);
  }

  private String fingerprint() {
    ReadResult result = ExerciseLibrary.read(folder);
    assertThat(result.problems()).isEmpty();
    return result.exercises().getFirst().sha256();
  }
}
