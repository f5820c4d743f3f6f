package org.gloss.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gloss score --research` with files of the Propaganda Techniques Corpus.
class PtcCommandTest {

  private static final String KEY = "one\tdoubt\t0\t4\none\tslur\t10\t20\ntwo\tdoubt\t5\t9\n";

  @TempDir Path folder;

  @Test
  void theFilesGiveTheFiguresOfTheSameSpansInLines() throws IOException {
    ScoreRun files = run(KEY, "one\tdoubt\t2\t6\none\tdoubt\t10\t20\ntwo\tdoubt\t5\t9\n");
    ScoreRun lines =
        ScoreRun.research(
            """
            {"id":"one","text_length":99,"key":[{"start":0,"end":4,"label":"doubt"},\
            {"start":10,"end":20,"label":"slur"}],"answer":[{"start":2,"end":6,"label":"doubt"},\
            {"start":10,"end":20,"label":"doubt"}]}\
            """,
            """
            {"id":"two","text_length":99,"key":[{"start":5,"end":9,"label":"doubt"}],\
            "answer":[{"start":5,"end":9,"label":"doubt"}]}\
            """);

    assertThat(files.status()).isZero();
    assertThat(files.lines().subList(0, 2)).isEqualTo(lines.lines());
  }

  @Test
  void severalArticlesHaveALineForAllOfThemWithTheSumsAddedFirst() throws IOException {
    ScoreRun run = run(KEY, "one\tdoubt\t0\t4\ntwo\tdoubt\t5\t9\n");

    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().getLast())
        .startsWith(
            """
            {"id":"all articles","si":{"precision":1.0,"recall":0.6666666666666666,"f1":0.8},\
            "flc":{"precision":1.0,"recall":0.6666666666666666,"f1":0.8,"per_label":{"doubt":{\
            """);
  }

  @Test
  void whoeverReadAnArticleIsComparedWithItsKey() throws IOException {
    ScoreRun run = run("one\tdoubt\t0\t4\n", "one~Mina\tdoubt\t0\t4\none~A ~ B\tdoubt\t50\t60\n");

    assertThat(run.status()).isZero();
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0)).startsWith("{\"id\":\"one~Mina\",\"si\":{\"precision\":1.0");
    assertThat(run.lines().get(1)).startsWith("{\"id\":\"one~A ~ B\",\"si\":{\"precision\":0.0");
  }

  @Test
  void anArticleThatNobodyAnsweredCountsAsAnsweredWithNothing() throws IOException {
    ScoreRun run = run(KEY, "one\tdoubt\t0\t4\n");

    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(1))
        .startsWith("{\"id\":\"two\",\"si\":{\"precision\":0.0,\"recall\":0.0,\"f1\":0.0}");
  }

  @Test
  void aByteOrderMarkWindowsLineEndsAndBlankLinesAreNoFaults() throws IOException {
    ScoreRun run = run("\uFEFFone\tdoubt\t0\t4\r\n\r\n", "one\tdoubt\t0\t4\r\n");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"id\":\"one\",\"si\":{\"precision\":1.0");
  }

  @Test
  void aFaultyLineIsToldWithItsPlaceAndTheOtherArticlesGoOn() throws IOException {
    ScoreRun run =
        run(KEY, "one\tdoubt\t4\t4\ntwo\tdoubt\t5\t9\nthree\tx\ta\t2\nfour\n" + "five\t \t0\t2\n");

    assertThat(run.status()).isOne();
    assertThat(run.lines())
        .contains(
            "{\"id\":\"one\",\"error\":\"--answer line 1 ends at 4, not after its start 4\"}",
            "{\"id\":\"three\",\"error\":\"--answer line 3 has \\\"a\\\" to \\\"2\\\", not offsets\"}",
            "{\"id\":\"--answer\",\"error\":\"--answer line 4 has 1 fields, not article, label,"
                + " start and end parted by tabs\"}",
            "{\"id\":\"five\",\"error\":\"--answer line 5 has no label\"}")
        .anyMatch(line -> line.startsWith("{\"id\":\"two\",\"si\":{\"precision\":1.0"));
  }

  @Test
  void offsetsPastTheTextAreFoundInItsCodePoints() throws IOException {
    Path text = write("text.txt", "😀 ab");
    ScoreRun inside = run("a\tx\t2\t4\n", "a\tx\t2\t4\n", "--text", text.toString());
    ScoreRun outside = run("a\tx\t2\t4\n", "a\tx\t2\t5\n", "--text", text.toString());

    assertThat(inside.status()).isZero();
    assertThat(outside.out()).contains("is 5, past the text's end at 4 code points");
    assertThat(outside.status()).isOne();
  }

  @Test
  void wrongUsageSaysWhatIsMissing() throws IOException {
    String key = write("k.tsv", KEY).toString();

    assertThat(research("--key", key).err()).contains("--answer and its file are missing", "Usage");
    assertThat(research("--key", key, "--answer").err()).contains("--answer lacks its file");
    assertThat(research("--key", key, "--key", key).err()).contains("--key is there twice");
    assertThat(research("--key", key, "--gold", key).err()).contains("not: --gold");
    assertThat(research("--key", key, "--answer", "no.tsv").err())
        .contains("--answer no.tsv cannot be read");
    assertThat(research("--key", key).status()).isEqualTo(ScoreCommand.WRONG_USAGE);
  }

  private ScoreRun run(String key, String answer, String... more) throws IOException {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "--key";
    arguments[1] = write("key.tsv", key).toString();
    arguments[2] = "--answer";
    arguments[3] = write("answer.tsv", answer).toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return research(arguments);
  }

  private static ScoreRun research(String... files) {
    String[] arguments = new String[files.length + 1];
    arguments[0] = "--research";
    System.arraycopy(files, 0, arguments, 1, files.length);
    return ScoreRun.of(new byte[0], arguments);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
