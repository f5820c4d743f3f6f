package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gloss.annotation.Span;
import org.junit.jupiter.api.Test;

/// The passages of the interview are word for word what `interview.txt` holds, and leave out none
/// of its paragraphs.
class InterviewTest {

  private static final int FIRST_LINE = 2;
  private static final int LAST_LINE = 36;

  private final List<String> lines =
      Normalizer.normalize(
              Samples.text(Samples.FOLDER.resolve("interview.txt")), Normalizer.Form.NFC)
          .lines()
          .map(String::strip)
          .toList();
  private final String source = String.join("\n", lines);
  private final List<ExerciseFile> passages =
      ExerciseLibrary.read(Samples.SHIPPED).exercises().stream()
          .filter(exercise -> exercise.front().id().matches("interview-\\d+.*"))
          .toList();

  @Test
  void everyPassageStandsInTheInterviewWordForWord() {
    assertThat(passages).hasSizeGreaterThanOrEqualTo(12);
    for (ExerciseFile exercise : passages) {
      assertThat(source.contains(exercise.passage().text())).as(exercise.file()).isTrue();
    }
  }

  @Test
  void togetherTheyHoldEveryWordOfEveryParagraph() {
    BitSet covered = new BitSet(source.length());
    for (ExerciseFile exercise : passages) {
      int start = source.indexOf(exercise.passage().text());
      covered.set(start, start + exercise.passage().text().length());
    }
    for (int line = FIRST_LINE; line <= LAST_LINE; line++) {
      Span span = span(line);
      String left =
          IntStream.range(span.start(), span.end())
              .filter(index -> !covered.get(index) && !Character.isWhitespace(source.charAt(index)))
              .collect(
                  StringBuilder::new,
                  (to, at) -> to.append(source.charAt(at)),
                  StringBuilder::append)
              .toString();
      assertThat(left).as("left out of line " + line).isEmpty();
    }
  }

  private Span span(int line) {
    int start = lines.subList(0, line - 1).stream().mapToInt(String::length).sum() + line - 1;
    return new Span(start, start + lines.get(line - 1).length());
  }
}
