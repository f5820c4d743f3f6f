package org.gloss.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandErrorsTest {

  private static final String GOOD =
      """
      {"id":"i","text":"one — two","families":{"x":"f"},"rules":"balanced","mode":"test",\
      "key":[{"start":0,"end":3,"core":{"start":0,"end":3},"labels":["x"],"weight":1,\
      "status":"required"}],"answer":[{"start":6,"end":9,"label":"x"}]}\
      """;

  private static final String GOOD_RESEARCH =
      """
      {"id":"i","text_length":9,"key":[{"start":0,"end":3,"label":"x"}],\
      "answer":[{"start":6,"end":9,"label":"y"}]}\
      """;

  @Test
  void theGoodLinesAreGood() {
    assertThat(ScoreRun.classroom(GOOD).status()).isZero();
    assertThat(ScoreRun.research(GOOD_RESEARCH).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "text":"one — two"                | "note":0                        | text is missing
          "text":"one — two"                | "text":7                        | text must be a string, not 7
          "text":"one — two"                | "text":null                     | text must be a string, not null
          "families":{"x":"f"}              | "note":0                        | families is missing
          "families":{"x":"f"}              | "families":["x"]                | families must be an object, not an array
          "families":{"x":"f"}              | "families":{"x":1}              | families.x must be a string, not 1
          "families":{"x":"f"}              | "families":{}                   | key[0].labels has "x", which is not in families
          "rules":"balanced"                | "rules":"strict"                | rules is "strict", not spotting, balanced or naming
          "rules":"balanced"                | "rules":3                       | rules must be a string, not 3
          "mode":"test"                     | "mode":"exam"                   | mode is "exam", not test or practice
          "status":"required"               | "status":"maybe"                | key[0].status is "maybe", not required, optional or trap
          "labels":["x"]                    | "note":0                        | key[0].labels is missing
          "labels":["x"]                    | "labels":[]                     | key[0].labels is empty: an item accepts at least one label
          "labels":["x"]                    | "labels":"x"                    | key[0].labels must be an array, not "x"
          "labels":["x"]                    | "labels":["x",2]                | key[0].labels[1] must be a string, not 2
          "labels":["x"]                    | "labels":[" "]                  | key[0].labels[0] is empty
          "labels":["x"]                    | "labels":["x","q"]              | key[0].labels has "q", which is not in families
          "weight":1                        | "weight":0.49                   | key[0].weight is 0.49; a weight is 0.5 to 3
          "weight":1                        | "weight":3.0001                 | key[0].weight is 3.0001; a weight is 0.5 to 3
          "weight":1                        | "weight":-1                     | key[0].weight is -1; a weight is 0.5 to 3
          "weight":1                        | "weight":1e999999               | key[0].weight is 1E+999999; a weight is 0.5 to 3
          "weight":1                        | "weight":"1"                    | key[0].weight must be a number, not "1"
          "weight":1                        | "weight":NaN                    | not valid JSON: Non-standard token 'NaN'
          "core":{"start":0,"end":3}        | "core":{"start":0,"end":4}      | key[0].core is 0 to 4, not inside the item's 0 to 3
          "core":{"start":0,"end":3}        | "core":{"start":0}              | key[0].core.end is missing
          "core":{"start":0,"end":3}        | "core":{"start":3,"end":2}      | key[0].core ends at 2, not after its start 3
          "core":{"start":0,"end":3}        | "core":3                        | key[0].core must be an object, not 3
          "key":[{"start":0,"end":3,        | "key":[{"start":-1,"end":3,     | key[0].start is -1, before the text's start
          "key":[{"start":0,"end":3,        | "key":[{"start":0,"end":30,     | key[0].end is 30, past the text's end at 9 code points
          "key":[{"start":0,"end":3,        | "key":[{"end":3,                | key[0].start is missing
          "start":6,"end":9                 | "start":9,"end":6               | answer[0] ends at 6, not after its start 9
          "start":6,"end":9                 | "start":6,"end":6               | answer[0] ends at 6, not after its start 6
          "start":6,"end":9                 | "start":3,"end":6               | answer[0] covers no word: 3 to 6 is " — "
          "start":6,"end":9                 | "start":6.0,"end":9             | answer[0].start must be a whole number, not 6.0
          "start":6,"end":9                 | "start":6,"end":99999999999     | answer[0].end is 99999999999, out of all bounds
          "start":6,"end":9                 | "start":true,"end":9            | answer[0].start must be a whole number, not true
          "start":6,"end":9                 | "start":6,"start":6,"end":9     | not valid JSON: Duplicate Object property "start"
          "label":"x"                       | "label":"q"                     | answer[0].label has "q", which is not in families
          "label":"x"                       | "label":""                      | answer[0].label is empty
          "label":"x"                       | "labels":["x"]                  | answer[0].label is missing
          "answer":[{                       | "answer":[7,{                   | answer[0] must be an object, not 7
          "answer":[                        | "replies":[                     | answer is missing
          """)
  void aFaultyClassroomLineSaysWhatIsWrongAndWhere(String good, String bad, String problem) {
    assertThat(GOOD).contains(good);
    assertFails(ScoreRun.classroom(GOOD.replace(good, bad)), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "text_length":9  | "note":9          | text_length is missing
          "text_length":9  | "text_length":-1  | text_length is -1; a length is 0 or more
          "text_length":9  | "text_length":"9" | text_length must be a whole number, not "9"
          "text_length":9  | "text_length":8   | answer[0].end is 9, past the text's end at 8 code points
          "start":6        | "start":-6        | answer[0].start is -6, before the text's start
          "start":6        | "start":9         | answer[0] ends at 9, not after its start 9
          "start":6        | "start":null      | answer[0].start must be a whole number, not null
          "label":"x"      | "label":null      | key[0].label must be a string, not null
          "label":"x"      | "label":"x","label":"x" | not valid JSON: Duplicate Object property "label"
          "key":[          | "keys":[          | key is missing
          """)
  void aFaultyResearchLineSaysWhatIsWrongAndWhere(String good, String bad, String problem) {
    assertThat(GOOD_RESEARCH).contains(good);
    assertFails(ScoreRun.research(GOOD_RESEARCH.replace(good, bad)), problem);
  }

  @Test
  void theRestGoesOn() {
    ScoreRun run = ScoreRun.classroom("{}", GOOD, "not json", GOOD);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(0)).isEqualTo("{\"id\":null,\"error\":\"id is missing\"}");
    assertThat(run.lines().get(1))
        .isEqualTo(run.lines().get(3))
        .startsWith("{\"id\":\"i\",\"score\"");
    assertThat(run.lines().get(2)).startsWith("{\"id\":null,\"error\":\"not valid JSON");
  }

  @Test
  void theIdIsFoundWhereverItStandsAsLongAsItCanBeRead() {
    ScoreRun run =
        ScoreRun.classroom(
            "{\"text\":{\"id\":\"inner\"},\"id\":\"late\"}",
            "{\"id\":\"early\",\"text\":",
            "{\"id\":\"first\",\"id\":\"second\"}",
            "{\"id\":{}}",
            "{\"id\":null}",
            "{\"id\":\"cut");
    assertThat(run.lines().stream().map(line -> line.substring(0, line.indexOf(",\"error\""))))
        .containsExactly(
            "{\"id\":\"late\"",
            "{\"id\":\"early\"",
            "{\"id\":\"first\"",
            "{\"id\":null",
            "{\"id\":null",
            "{\"id\":null");
  }

  @Test
  void whatIsNotOneObjectIsRefused() {
    ScoreRun run = ScoreRun.classroom("[1]", "\"s\"", "3", GOOD + GOOD, "null");
    assertThat(run.lines()).hasSize(5).allMatch(line -> line.contains("\"error\""));
    assertThat(run.lines().get(0)).contains("the line must be an object, not an array");
    assertThat(run.lines().get(3)).contains("more than one JSON value on the line");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] in = "{\"id\":\"??\"}\n".getBytes(StandardCharsets.UTF_8);
    in[8] = (byte) 0xC3;
    assertThat(ScoreRun.of(in, "--classroom").lines())
        .singleElement()
        .asString()
        .contains("not valid JSON: Invalid UTF-8");
  }

  @Test
  void deepNestingIsRefusedWithoutHarm() {
    ScoreRun run = ScoreRun.classroom("{\"id\":1,\"x\":" + "[".repeat(100_000), GOOD);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).startsWith("{\"id\":1,\"error\":\"not valid JSON");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextIsScored() {
    byte[] in = new byte[ScoreCommand.LONGEST_LINE + 10 + GOOD.length() + 10];
    Arrays.fill(in, (byte) ' ');
    byte[] start = "{\"id\":\"long\",\"x\":\"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, in, 0, start.length);
    in[ScoreCommand.LONGEST_LINE + 9] = '\n';
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    in = Arrays.copyOf(in, ScoreCommand.LONGEST_LINE + 10 + good.length);
    System.arraycopy(good, 0, in, ScoreCommand.LONGEST_LINE + 10, good.length);
    List<String> lines = ScoreRun.of(in, "--classroom").lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"id\":\"long\"").contains("longer than 16777216 bytes");
    assertThat(lines.get(1)).contains("\"score\"");
  }

  @Test
  void tooManyEntriesAreRefused() {
    String entry = "{\"start\":0,\"end\":1,\"label\":\"x\"},";
    String line =
        "{\"id\":1,\"text_length\":9,\"key\":[],\"answer\":[" + entry.repeat(100_001) + "]}";
    assertFails(ScoreRun.research(line.replace("},]", "}]")), "answer[100000] is too long");
  }

  private static void assertFails(ScoreRun run, String problem) {
    assertThat(run.status()).isEqualTo(1);
    String quoted = problem.replace("\"", "\\\"");
    assertThat(run.lines()).singleElement().asString().contains("\"error\":\"" + quoted);
  }
}
