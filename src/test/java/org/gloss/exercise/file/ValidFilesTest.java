package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gloss.annotation.KeyItem;
import org.gloss.exercise.file.ExerciseFile.Turn;
import org.junit.jupiter.api.Test;

class ValidFilesTest {

  private static final Path VALID = Samples.FOLDER.resolve("valid");

  @Test
  void byteOrderMarkCrlfAndTabsAreReadAsPlainText() {
    byte[] bytes = Samples.bytes(VALID.resolve("crlf-bom-tabs.md"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF).contains('\r');
    ExerciseFile exercise = read("crlf-bom-tabs.md");
    assertThat(exercise.passage().text())
        .isEqualTo("They rammed it through the council.\nAnd so on.");
    assertThat(spans(exercise)).containsExactly("rammed it");
    assertThat(ExerciseWriter.write(exercise)).doesNotContain("\r", "\t", "\uFEFF");
  }

  @Test
  void typographicQuotesAreOrdinaryText() {
    ExerciseFile exercise = read("curly-quotes.md");
    assertThat(exercise.passage().text())
        .isEqualTo("“So-called ‘experts’,” she said – “don’t know…”");
    assertThat(spans(exercise)).containsExactly("So-called ‘experts’", "“don’t know…”");
    assertThat(exercise.key().items().getFirst().reason())
        .isEqualTo("“So-called” takes the word \"experts\" back.");
  }

  @Test
  void emojiCountAsTheyAre() {
    ExerciseFile exercise = read("emoji.md");
    assertThat(spans(exercise)).containsExactly("👩‍👩‍👧 family values 👍🏽");
    assertThat(exercise.key().items().getFirst().core().orElseThrow().in(text(exercise)))
        .isEqualTo("values");
  }

  @Test
  void arabicIsFine() {
    ExerciseFile exercise = read("arabic.md");
    assertThat(spans(exercise)).containsExactly("نظامٌ وحشيّ", "الجميع يعرف ذلك");
    assertThat(exercise.passage().language()).isEqualTo("ar");
  }

  @Test
  void allFieldsAndSectionsAreRead() {
    ExerciseFile exercise = read("everything.md");
    assertThat(exercise.front().depth()).contains("full");
    assertThat(exercise.front().level()).contains(15);
    assertThat(exercise.context().orElseThrow()).startsWith("What was asked.");
    assertThat(exercise.turns())
        .containsExactly(
            new Turn("Minister", 0, 1), new Turn("Interviewer", 1, 2), new Turn("Minister", 2, 4));
    assertThat(spans(exercise))
        .containsExactly(
            "and so it went on and on",
            "What of [the others]?",
            "the others]?\nMinister: I said it",
            "said it",
            "said it once. I said",
            "said");
    KeyItem last = exercise.key().items().getLast();
    assertThat(last.weight()).hasToString("1.5");
    assertThat(last.status()).isEqualTo(KeyItem.Status.TRAP);
    assertThat(ExerciseWriter.write(exercise))
        .isEqualTo(Samples.text(VALID.resolve("everything.md")));
  }

  @Test
  void anythingCanBeEscaped() {
    ExerciseFile exercise = read("escapes.md");
    assertThat(text(exercise))
        .isEqualTo("## Not a heading, but [text] with {braces} and \\ and # signs.\n*Stars* stay.");
    assertThat(exercise.key().items().getFirst().reason())
        .isEqualTo("A \"quote\", a \\, a ] and a }.");
    assertThat(ExerciseWriter.write(exercise)).isEqualTo(Samples.text(VALID.resolve("escapes.md")));
  }

  private static ExerciseFile read(String name) {
    ReadResult result =
        ExerciseLibrary.parse(name, Samples.bytes(VALID.resolve(name)), Samples.labels());
    assertThat(result.problems()).isEmpty();
    return result.exercises().getFirst();
  }

  private static String text(ExerciseFile exercise) {
    return exercise.passage().text();
  }

  private static List<String> spans(ExerciseFile exercise) {
    return exercise.key().items().stream().map(item -> item.span().in(text(exercise))).toList();
  }
}
