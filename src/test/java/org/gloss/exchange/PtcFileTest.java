package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gloss.command.ScoreCommand;
import org.gloss.scoring.OverlapSums;
import org.gloss.scoring.ResearchMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Exports in the form of the Propaganda Techniques Corpus, scored by `gloss score --research`.
class PtcFileTest {

  @TempDir Path folder;

  @Test
  void aLineHoldsArticleLabelStartAndEnd() {
    Specimen specimen = Specimen.small();

    assertThat(new String(key(specimen), StandardCharsets.UTF_8))
        .isEqualTo("harbour\tloaded-term\t2\t19\nharbour\tslur\t20\t37\n");
    assertThat(answers(specimen.rows("Mina\tK"))).startsWith("harbour~Mina K\tdoubt\t12\t19\n");
  }

  @Test
  void theCommandGivesTheFiguresThatTheMeasuresGive() throws IOException {
    Specimen specimen = Specimen.small();
    List<MarkRow> rows = new ArrayList<>();
    List<ResearchMeasures> expected = new ArrayList<>();
    for (int student = 0; student < 8; student++) {
      Specimen marked = Specimen.random(student);
      rows.addAll(marked.rows("Student ~ " + student));
      expected.add(ResearchMeasures.of(specimen.keyInCodePoints(), marked.inCodePoints()));
    }

    List<JsonNode> lines = score(key(specimen), answers(rows));

    assertThat(lines).hasSize(9);
    for (int student = 0; student < 8; student++) {
      assertThat(lines.get(student).get("id").asString()).isEqualTo("harbour~Student ~ " + student);
      assertSame(lines.get(student), expected.get(student));
    }
    assertThat(lines.getLast().get("id").asString()).isEqualTo("all articles");
    assertSame(lines.getLast(), expected.stream().reduce(ResearchMeasures::plus).orElseThrow());
  }

  private static void assertSame(JsonNode line, ResearchMeasures measures) {
    assertSame(line.get("si"), measures.si());
    assertSame(line.get("flc"), measures.flc().all());
    assertThat(line.get("flc").get("per_label").size()).isEqualTo(measures.flc().perLabel().size());
  }

  private static void assertSame(JsonNode line, OverlapSums sums) {
    assertThat(line.get("precision").asDouble()).isEqualTo(sums.precision());
    assertThat(line.get("recall").asDouble()).isEqualTo(sums.recall());
    assertThat(line.get("f1").asDouble()).isEqualTo(sums.f1());
  }

  private List<JsonNode> score(byte[] key, String answers) throws IOException {
    String keyFile = Files.write(folder.resolve("key.tsv"), key).toString();
    String answerFile = Files.writeString(folder.resolve("answer.tsv"), answers).toString();
    String text = Files.writeString(folder.resolve("article.txt"), Specimen.TEXT).toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] arguments = {"--research", "--key", keyFile, "--answer", answerFile, "--text", text};
    int status =
        ScoreCommand.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(status).as(out.toString(StandardCharsets.UTF_8)).isZero();
    JsonMapper mapper = JsonMapper.builder().build();
    return out.toString(StandardCharsets.UTF_8).lines().map(mapper::readTree).toList();
  }

  private static byte[] key(Specimen specimen) {
    return PtcFile.key("harbour", Specimen.TEXT, specimen.key());
  }

  private static String answers(List<MarkRow> rows) {
    return new String(PtcFile.answers("harbour", Specimen.TEXT, rows), StandardCharsets.UTF_8);
  }
}
