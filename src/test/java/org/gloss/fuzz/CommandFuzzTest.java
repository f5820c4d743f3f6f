package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gloss.command.AgreementCommand;
import org.gloss.command.ScoreCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every line that the commands read is answered by one line of JSON: a result, or what is wrong.
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandFuzzTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String CLASSROOM =
      """
      {"id":"i","text":"one — two","families":{"x":"f"},"rules":"balanced","mode":"test",\
      "key":[{"start":0,"end":3,"core":{"start":0,"end":3},"labels":["x"],"weight":1,\
      "status":"required"}],"answer":[{"start":6,"end":9,"label":"x"}]}\
      """;

  private static final String RESEARCH =
      """
      {"id":"i","text_length":9,"key":[{"start":0,"end":3,"label":"x"}],\
      "answer":[{"start":6,"end":9,"label":"y"}]}\
      """;

  private static final String RATERS =
      """
      {"id":"i","text_length":9,"raters":[[{"start":0,"end":3,"label":"x"}],\
      [{"start":6,"end":9,"label":"y"},{"start":0,"end":3,"label":"x"}]]}\
      """;

  @Test
  void everyLineIsScoredOrSaysWhatIsWrong() {
    Fuzz.cases(
        "score --classroom",
        1_000,
        random -> check(ScoreCommand::run, random.json(CLASSROOM), CLASSROOM, "--classroom"));
    Fuzz.cases(
        "score --research",
        1_000,
        random -> check(ScoreCommand::run, random.json(RESEARCH), RESEARCH, "--research"));
  }

  @Test
  void everyLineOfRatersIsComparedOrSaysWhatIsWrong() {
    Fuzz.cases(
        "agreement", 1_000, random -> check(AgreementCommand::run, random.json(RATERS), RATERS));
  }

  private interface Command {
    int run(String[] arguments, InputStream in, PrintStream out, PrintStream err);
  }

  /// The changed lines and then a sound one, which is answered whatever came before.
  private static void check(Command command, String changed, String sound, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        command.run(
            arguments,
            new ByteArrayInputStream(Corpus.utf8(changed + "\n" + sound)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(status).isIn(ScoreCommand.ALL_SCORED, ScoreCommand.SOME_FAILED);
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers).isNotEmpty();
    for (String answer : answers) {
      JsonNode read = JSON.readTree(answer);
      assertThat(read.has("id")).isTrue();
      if (read.has("error")) {
        Words.assertForPeople(read.get("error").asString(), changed);
      }
    }
    assertThat(JSON.readTree(answers.getLast()).has("error")).isFalse();
    if (!err.toString(StandardCharsets.UTF_8).isEmpty()) {
      Words.assertForPeople(err.toString(StandardCharsets.UTF_8), changed);
    }
  }
}
