package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionDifferenceTest {

  private static final String PASSAGE =
      """
      They [rammed]{loaded-term why="x"} it [through]{loaded-term why="y"}.

      Second one.

      A [third]{euphemism core="third" why="z"} one.""";

  @Test
  void thereIsNothingToSayOfTheSameExercise() {
    for (ExerciseFile exercise : ExerciseLibrary.read(Samples.SHIPPED).exercises()) {
      assertThat(VersionDifference.between(exercise, exercise)).isEmpty();
      assertThat(VersionDifference.between(exercise, SeparateKeys.split(exercise))).isEmpty();
    }
  }

  @Test
  void fieldsAreNamedWithWhatTheyWereAndAre() {
    assertThat(
            between(
                Samples.exercise(PASSAGE),
                Samples.exercise(PASSAGE, "\n## Provenance\n\nA card.\n")
                    .replace("title: A sample", "title: Another")
                    .replace("kind: passage", "kind: twin")
                    .replace("labels: small\n", "labels: small\nminutes: 12\n")
                    .replace("who: Somebody", "who: Somebody else")))
        .containsExactly(
            "The title changed from “A sample” to “Another”.",
            "The kind changed from “passage” to “twin”.",
            "The working time in minutes is now “12”.",
            "The source was changed.",
            "The provenance was added.");
  }

  @Test
  void itemsAreNamedByTheirWords() {
    String now =
        PASSAGE
            .replace("[through]{loaded-term why=\"y\"}", "through")
            .replace("{euphemism core=\"third\" why=\"z\"}", "{loaded-term weight=2 why=\"w\"}")
            .replace(
                "Second one.", "[Second]{unsupported-claim why=\"n\"} [one]{euphemism why=\"n\"}.");
    assertThat(between(Samples.exercise(PASSAGE), Samples.exercise(now)))
        .containsExactly(
            "2 key items were added: “Second” (unsupported claim), “one” (euphemism).",
            "1 key item was removed: “through” (loaded term).",
            "The label of “third” changed from euphemism to loaded term.",
            "The core of “third” changed from “third” to none.",
            "The weight of “third” changed from 1 to 2.",
            "1 reason was reworded.");
  }

  @Test
  void paragraphsAreNamedByTheirNumbers() {
    assertThat(
            between(
                Samples.exercise(PASSAGE),
                Samples.exercise(PASSAGE.replace("Second one.", "Second changed."))))
        .containsExactly("Paragraph 2 changed.");
    assertThat(
            between(
                Samples.exercise(PASSAGE),
                Samples.exercise(PASSAGE.replace("Second one.", "Second one.\n\nNew.\n\nTwo."))))
        .containsExactly("2 paragraphs were added after paragraph 2.");
    assertThat(
            between(
                Samples.exercise(PASSAGE),
                Samples.exercise(PASSAGE.replace("Second one.\n\n", ""))))
        .containsExactly("1 paragraph was removed after paragraph 1.");
    assertThat(
            between(
                Samples.exercise(PASSAGE),
                Samples.exercise(PASSAGE.replace("Second one.", "A.\n\nB."))))
        .containsExactly("From paragraph 2 on, one paragraph was replaced by 2.");
  }

  @Test
  void secondKeysAreNamedByTheirInstructors() {
    List<ExerciseFile> shipped = ExerciseLibrary.read(Samples.SHIPPED).exercises();
    ExerciseFile two =
        shipped.stream().filter(file -> !file.others().isEmpty()).findFirst().orElseThrow();
    ExerciseFile one = two.with(List.of(), "");
    assertThat(VersionDifference.between(one, two))
        .containsExactly("A second key by Instructor B was added.");
    assertThat(VersionDifference.between(two, one))
        .containsExactly("The second key by Instructor B was removed.");
  }

  @Test
  void aLongListIsCutAndSaysHowMuchIsLeft() {
    String was = "[a]{loaded-term why=\"x\"} ".repeat(900);
    List<String> all =
        between(
            Samples.exercise(was),
            Samples.exercise(was.replace("{loaded-term", "{loaded-term weight=2")));
    assertThat(all).hasSize(VersionDifference.MOST_SENTENCES);
    assertThat(all.getLast()).isEqualTo("There are 861 more changes.");
    assertThat(all).allMatch(sentence -> sentence.length() < 300);
  }

  private static List<String> between(String older, String newer) {
    return VersionDifference.between(file(older), file(newer));
  }

  private static ExerciseFile file(String text) {
    ReadResult read =
        ExerciseLibrary.parse("a.md", text.getBytes(StandardCharsets.UTF_8), Samples.labels());
    assertThat(read.problems()).isEmpty();
    return read.exercises().getFirst();
  }
}
