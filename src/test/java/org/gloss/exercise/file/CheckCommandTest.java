package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gloss.command.CheckCommand;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theShippedFolderHasNothingToMend() {
    assertThat(run("exercises/")).isZero();
    assertThat(text(out))
        .matches("\\d+ exercises, 1 pack, 1 label set, \\d+ second keys: nothing to mend\\.\\R");
  }

  @Test
  void problemsArePrintedLineByLineAndCounted() {
    assertThat(run("src/test/resources/exercise/faulty/pack-order")).isEqualTo(1);
    assertThat(text(out).lines())
        .containsExactly(
            "a.md:7:9: The label set \"small\" is missing. Put its file into the folder \"labels\".",
            "pack.md:8:5: No exercise has the id \"exercise-b\". Did you mean \"exercise-a\"?",
            "0 exercises, 0 packs, 0 label sets, 0 second keys: 2 problems in 2 files.");
  }

  @Test
  void wrongUseIsTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("a", "b")).isEqualTo(2);
    assertThat(run("--fast")).isEqualTo(2);
    assertThat(run("no/such/folder")).isEqualTo(2);
    assertThat(text(err)).contains("Usage: gloss check FOLDER", "There is no folder");
    assertThat(text(out)).isEmpty();
  }

  private int run(String... arguments) {
    return CheckCommand.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
