package org.gloss.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

  private static final String FAMILIES = "\"families\":{\"x\":\"f\",\"y\":\"f\",\"z\":\"g\"}";

  @Test
  void aClassroomLineGivesScoreBarsAndCounts() {
    ScoreRun run =
        ScoreRun.classroom(
            """
            {"id":"a","text":"one two three four five","families":{"x":"f","y":"f"},\
            "rules":"balanced","mode":"test","key":[{"start":0,"end":7,"labels":["x"]},\
            {"start":19,"end":23,"labels":["y"],"weight":1.5,"status":"required"}],\
            "answer":[{"start":0,"end":3,"label":"y"},{"start":8,"end":13,"label":"x"}]}\
            """);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"a","score":0.28,"percent":28,"spotting":0.4,"naming":0.0,"restraint":0.5,\
            "matched":1,"missed":1,"alsoFair":0,"extra":1}
            """);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void barsWithoutMeaningAreNull() {
    assertThat(ScoreRun.classroom(line("\"text\":\"\",\"key\":[],\"answer\":[]")).lines())
        .containsExactly(
            "{\"id\":1,\"score\":1.0,\"percent\":100,\"spotting\":null,\"naming\":null,"
                + "\"restraint\":1.0,\"matched\":0,\"missed\":0,\"alsoFair\":0,\"extra\":0}");
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "\"text\":\"😀 one 😀 two\",";
    String both =
        text
            + "\"key\":[{\"start\":8,\"end\":11,\"labels\":[\"x\"]}],"
            + "\"answer\":[{\"start\":8,\"end\":11,\"label\":\"x\"}]";
    assertThat(ScoreRun.classroom(line(both)).out()).contains("\"percent\":100");
    String past = text + "\"key\":[],\"answer\":[{\"start\":8,\"end\":12,\"label\":\"x\"}]";
    assertThat(ScoreRun.classroom(line(past)).out()).contains("past the text's end at 11");
  }

  @Test
  void surrogatePairsWrittenAsEscapesAreOneCodePoint() {
    String line =
        "\"text\":\"\\ud83d\\ude00 one\",\"key\":[],"
            + "\"answer\":[{\"start\":2,\"end\":5,\"label\":\"x\"}]";
    assertThat(ScoreRun.classroom(line(line)).status()).isZero();
  }

  @Test
  void rulesAndModesAreObeyed() {
    String item =
        "\"text\":\"one two three four\",\"key\":[{\"start\":0,\"end\":3,\"labels\":[\"x\"]}],";
    String sameFamily = item + "\"answer\":[{\"start\":0,\"end\":3,\"label\":\"y\"}]";
    assertThat(ScoreRun.classroom(line(sameFamily)).out()).contains("\"percent\":70");
    assertThat(ScoreRun.classroom(line("\"rules\":\"spotting\"," + sameFamily)).out())
        .contains("\"percent\":100");
    assertThat(ScoreRun.classroom(line("\"rules\":\"naming\"," + sameFamily)).out())
        .contains("\"percent\":50");
    String extras =
        item
            + "\"answer\":[{\"start\":0,\"end\":3,\"label\":\"x\"},"
            + "{\"start\":8,\"end\":13,\"label\":\"x\"},{\"start\":14,\"end\":18,\"label\":\"z\"}]";
    assertThat(ScoreRun.classroom(line("\"mode\":\"test\"," + extras)).out())
        .contains("\"percent\":50");
    assertThat(ScoreRun.classroom(line("\"mode\":\"practice\"," + extras)).out())
        .contains("\"percent\":100");
  }

  @Test
  void coreStatusAndUnknownFieldsAreRead() {
    ScoreRun run =
        ScoreRun.classroom(
            line(
                """
                "text":"one two three four five six seven eight nine ten","note":{"a":[1,2]},\
                "key":[{"start":0,"end":18,"core":{"start":4,"end":7,"why":0},"labels":["x"],\
                "reason":"r"},{"start":24,"end":27,"labels":["y"],"status":"optional"},\
                {"start":45,"end":48,"labels":["z"],"status":"trap","weight":null}],\
                "answer":[{"start":0,"end":7,"label":"x","id":"u"},\
                {"start":24,"end":27,"label":"y"},{"start":45,"end":48,"label":"z"}]\
                """));
    assertThat(run.out())
        .contains("\"matched\":1,\"missed\":0,\"alsoFair\":1,\"extra\":1")
        .contains("\"restraint\":0.6666666666666666");
  }

  @Test
  void aResearchLineGivesAllMeasures() {
    ScoreRun run =
        ScoreRun.research(
            """
            {"id":"r","text_length":100,"key":[{"start":0,"end":10,"label":"a"}],\
            "answer":[{"start":5,"end":15,"label":"b"}]}\
            """);
    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"r","si":{"precision":0.5,"recall":0.5,"f1":0.5},\
            "flc":{"precision":0.0,"recall":0.0,"f1":0.0,"per_label":{\
            "a":{"precision":0.0,"recall":0.0,"f1":0.0},\
            "b":{"precision":0.0,"recall":0.0,"f1":0.0}}},"semeval13":{\
            "strict":{"correct":0,"incorrect":1,"partial":0,"missed":0,"spurious":0,\
            "precision":0.0,"recall":0.0,"f1":0.0},\
            "exact":{"correct":0,"incorrect":1,"partial":0,"missed":0,"spurious":0,\
            "precision":0.0,"recall":0.0,"f1":0.0},\
            "partial":{"correct":0,"incorrect":0,"partial":1,"missed":0,"spurious":0,\
            "precision":0.5,"recall":0.5,"f1":0.5},\
            "type":{"correct":0,"incorrect":1,"partial":0,"missed":0,"spurious":0,\
            "precision":0.0,"recall":0.0,"f1":0.0}}}
            """);
  }

  @Test
  void blankLinesAreSkippedAndCarriageReturnsDoNotMatter() {
    String line = line("\"text\":\"\",\"key\":[],\"answer\":[]");
    byte[] in = ("\uFEFF\r\n" + line + "\r\n \t\r\n" + line).getBytes(StandardCharsets.UTF_8);
    ScoreRun run = ScoreRun.of(in, "--classroom");
    assertThat(run.status()).isZero();
    assertThat(run.lines()).hasSize(2).allMatch(out -> out.startsWith("{\"id\":1,"));
    assertThat(run.out()).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void idsComeBackAsTheyWereWritten() {
    String rest = ",\"text_length\":0,\"key\":[],\"answer\":[]}";
    for (String id : new String[] {"\"ä\\n😀\"", "12345678901234567890", "1.50", "-0", "\"\""}) {
      assertThat(ScoreRun.research("{\"id\":" + id + rest).out()).startsWith("{\"id\":" + id + ",");
    }
  }

  @Test
  void halfASurrogatePairIsReplacedInTheOutput() {
    String rest = ",\"text_length\":0,\"key\":[],\"answer\":[]}";
    assertThat(ScoreRun.research("{\"id\":\"a\\ud800\"" + rest).out())
        .startsWith("{\"id\":\"a\uFFFD\",");
  }

  @Test
  void nothingInGivesNothingOut() {
    assertThat(ScoreRun.classroom()).isEqualTo(new ScoreRun(0, "", ""));
  }

  @Test
  void wrongUsageIsExplained() {
    for (String[] arguments :
        new String[][] {{}, {"--class"}, {"--classroom", "--research"}, {"--classroom", "x"}}) {
      ScoreRun run = ScoreRun.of(new byte[0], arguments);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("Usage: gloss score --classroom | --research");
    }
  }

  @Test
  void helpIsNotAnError() {
    ScoreRun run = ScoreRun.of(new byte[0], "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage");
  }

  private static String line(String rest) {
    return "{\"id\":1," + FAMILIES + "," + rest + "}";
  }
}
