package org.gloss.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.annotator.AnnotatorModel.Reading;
import org.gloss.annotator.AnnotatorModel.Turn;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.gloss.store.SmallLabels;
import org.junit.jupiter.api.Test;

/// Names of speakers are hidden, and offsets stay.
class MaskTest {

  private static final String FILE =
      """
      ---
      gloss: exercise/1
      id: pier
      title: %s
      language: en
      kind: passage
      labels: small
      key-by: Instructor A
      speakers:
        - prefix: "Question:"
          name: Interviewer
        - prefix: "Mayor Ada Brook:"
          name: Ada Brook
        - prefix: "B:"
          name: Ben Quay
      source:
        who: Ada Brook, mayor of Saltend
      notice: %s
      ---

      ## Context

      %s

      ## Passage

      Question: Who pays for it?

      Mayor Ada Brook: They [rammed through]{loaded-term why="SECRET-shove"} a plan.

      It is late.

      B: It was you, Ada.
      """;

  @Test
  void turnsGetLettersInTheOrderInWhichTheySpeak() {
    Reading masked = new Mask(exercise("The pier", "A made-up talk.", "At night.")).reading();

    assertThat(masked.turns())
        .containsExactly(
            new Turn(0, "Speaker A"), new Turn(1, "Speaker B"), new Turn(3, "Speaker C"));
    assertThat(masked.text())
        .contains("A:        Who pays for it?", "Speaker B:       They rammed", "C: It was you")
        .doesNotContain("Mayor", "Question", "Brook");
  }

  @Test
  void everyOffsetStays() {
    Exercise exercise = exercise("The pier", "A made-up talk.", "At night.");
    Reading open = exercise.reading();
    Reading masked = new Mask(exercise).reading();

    assertThat(masked.text()).hasSameSizeAs(open.text());
    assertThat(masked.paragraphs()).isEqualTo(open.paragraphs());
    assertThat(masked.text().indexOf("rammed")).isEqualTo(open.text().indexOf("rammed"));
  }

  @Test
  void contextNoticeAndTitleStayWhereTheyNameNobody() {
    Mask mask = new Mask(exercise("The pier", "A made-up talk.", "It is the last night."));

    assertThat(mask.title(2)).isEqualTo("The pier");
    assertThat(mask.reading().notice()).isEqualTo("A made-up talk.");
    assertThat(mask.reading().context()).contains("last night");
  }

  @Test
  void contextNoticeAndTitleGoWhereTheyNameSomebody() {
    Mask mask =
        new Mask(exercise("Saltend's pier", "With ADA BROOK.", "Mr Quay had asked for it."));

    assertThat(mask.title(2)).isEqualTo("Passage 3");
    assertThat(mask.reading().notice()).isEmpty();
    assertThat(mask.reading().context()).isEmpty();
  }

  private static Exercise exercise(String title, String notice, String context) {
    ReadResult read =
        ExerciseLibrary.parse(
            Stream.of(
                    new RawFile("labels/small.yaml", bytes(SmallLabels.FILE)),
                    new RawFile("pier.md", bytes(FILE.formatted(title, notice, context))))
                .toList(),
            List.of());
    assertThat(read.problems()).isEmpty();
    return new Exercise(
        UUID.randomUUID(), 1, 1, read.exercises().getFirst(), read.labelSets().getFirst());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
