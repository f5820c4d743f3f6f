package org.gloss.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCommandTest {

  private static final String GOOD =
      """
      {"id":"i","text_length":9,"raters":[[{"start":0,"end":3,"label":"x"}],\
      [{"start":6,"end":9,"label":"y"}]]}\
      """;

  @Test
  void theExampleOfKrippendorff2004GivesItsFigures() {
    AgreementRun run =
        AgreementRun.of(
            """
            {"id":2004,"text_length":300,"raters":[[{"start":75,"end":145,"label":"c"},\
            {"start":220,"end":250,"label":"c"},{"start":30,"end":90,"label":"k"},\
            {"start":150,"end":200,"label":"k"}],[{"start":70,"end":150,"label":"c"},\
            {"start":205,"end":225,"label":"c"},{"start":250,"end":270,"label":"c"},\
            {"start":30,"end":90,"label":"k"},{"start":150,"end":200,"label":"k"}]]}
            """);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            "{\"id\":2004,\"alpha_u\":{\"alpha\":0.8586654051841702,\"per_label\":{"
                + "\"c\":{\"alpha\":0.7285989968053889,\"observed\":0.014444444444444444,"
                + "\"expected\":0.05322177985498048},"
                + "\"k\":{\"alpha\":1.0,\"observed\":0.0,\"expected\":0.04897856580891524}}}}");
  }

  @Test
  void whatIsUndefinedIsNullWithItsReason() {
    AgreementRun run =
        AgreementRun.of(
            """
            {"id":"none","text_length":9,"raters":[[],[]]}
            {"id":"empty","text_length":0,"raters":[[],[]]}
            {"id":"nobody","text_length":9,"raters":[]}
            {"id":"alone","text_length":9,"raters":[[{"start":0,"end":3,"label":"x"}]]}
            {"id":"full","text_length":1,"raters":[[{"start":0,"end":1,"label":"x"}],\
            [{"start":0,"end":1,"label":"x"}]]}
            """);
    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .containsExactly(
            undefined("none", "nobody marked anything", ""),
            undefined("empty", "the text is empty", ""),
            undefined("nobody", "agreement takes at least two people", ""),
            undefined(
                "alone",
                "agreement takes at least two people",
                "\"x\":{\"alpha\":null,\"observed\":null,\"expected\":null,"
                    + "\"reason\":\"agreement takes at least two people\"}"),
            undefined(
                "full",
                "the marks could not have differed by chance, so agreement shows nothing",
                "\"x\":{\"alpha\":null,\"observed\":0.0,\"expected\":0.0,\"reason\":\"the marks could"
                    + " not have differed by chance, so agreement shows nothing\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "id":"i"        | "name":"i"        | id is missing
          "text_length":9 | "note":9          | text_length is missing
          "text_length":9 | "text_length":-1  | text_length is -1; a length is 0 or more
          "text_length":9 | "text_length":"9" | text_length must be a whole number, not "9"
          "text_length":9 | "text_length":8   | raters[1][0].end is 9, past the text's end at 8 code points
          "start":6       | "start":-6        | raters[1][0].start is -6, before the text's start
          "start":6       | "start":9         | raters[1][0] ends at 9, not after its start 9
          "start":6       | "start":null      | raters[1][0].start must be a whole number, not null
          "label":"x"     | "label":null      | raters[0][0].label must be a string, not null
          "label":"x"     | "label":" "       | raters[0][0].label is empty
          "label":"x"     | "tag":"x"         | raters[0][0].label is missing
          "label":"x"     | "label":"x","label":"x" | not valid JSON: Duplicate Object property "label"
          "raters":[[     | "people":[[       | raters is missing
          "raters":[[     | "raters":[7,[     | raters[0] must be an array, not 7
          "raters":[[     | "raters":[[7,     | raters[0][0] must be an object, not 7
          """)
  void aFaultyLineSaysWhatIsWrongAndWhere(String good, String bad, String problem) {
    assertThat(GOOD).contains(good);
    AgreementRun run = AgreementRun.of(GOOD.replace(good, bad));
    assertThat(run.status()).isEqualTo(1);
    String quoted = problem.replace("\"", "\\\"");
    assertThat(run.lines()).singleElement().asString().contains("\"error\":\"" + quoted);
  }

  @Test
  void theRestGoesOn() {
    AgreementRun run = AgreementRun.of(String.join("\n", "{}", GOOD, "not json", "", GOOD));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(0)).isEqualTo("{\"id\":null,\"error\":\"id is missing\"}");
    assertThat(run.lines().get(1))
        .isEqualTo(run.lines().get(3))
        .startsWith("{\"id\":\"i\",\"alpha_u\":{\"alpha\":");
    assertThat(run.lines().get(2)).startsWith("{\"id\":null,\"error\":\"not valid JSON");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextIsCompared() {
    char[] spaces = new char[ScoreCommand.LONGEST_LINE + 1];
    Arrays.fill(spaces, ' ');
    AgreementRun run = AgreementRun.of("{\"id\":\"long\"," + new String(spaces) + "\n" + GOOD);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).contains("\"id\":\"long\"").contains("longer than 16777216");
    assertThat(run.lines().get(1)).contains("alpha_u");
  }

  @Test
  void helpAndWrongUsage() {
    AgreementRun help = AgreementRun.of(GOOD, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).startsWith("Usage: gloss agreement");
    AgreementRun wrong = AgreementRun.of(GOOD, "--alpha");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("gloss agreement takes no arguments, not: --alpha");
  }

  private static String undefined(String id, String reason, String labels) {
    return "{\"id\":\"%s\",\"alpha_u\":{\"alpha\":null,\"reason\":\"%s\",\"per_label\":{%s}}}"
        .formatted(id, reason, labels);
  }
}
