package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gloss.annotation.LabelSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file holds, it is refused or read in two seconds, and with a bounded report.
class HostileInputTest {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final int LARGE = 1_000_000;
  private static final String ITEM = "[a]{loaded-term why=\"x\"} ";
  private static final List<LabelSet> LABELS = Samples.labels();
  private static final Map<String, String> INPUTS = inputs();

  @BeforeAll
  static void loadTheClasses() {
    assertThat(read(Samples.exercise(ITEM, key("- quote: \"a\"")))).isNotNull();
  }

  private static Map<String, String> inputs() {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("5,000 brackets", Samples.exercise(ITEM.repeat(5_000)));
    inputs.put("5,000 quotes", Samples.exercise("a b c", key(quote("b").repeat(5_000))));
    inputs.put("1,000 quotes of 90 a in 99,000 a", manyQuotes("a".repeat(90), 1_000));
    inputs.put("10 quotes of 50,000 a", manyQuotes("a".repeat(50_000) + "b", 10));
    inputs.put("1,000 quotes that stand everywhere", manyQuotes("a", 1_000));
    inputs.put("one word", Samples.exercise("a".repeat(LARGE)));
    inputs.put("opening brackets", Samples.exercise("[".repeat(LARGE)));
    inputs.put("closing brackets", Samples.exercise("]".repeat(LARGE)));
    inputs.put(
        "nested",
        Samples.exercise("[".repeat(400_000) + "a ".repeat(90_000) + "]".repeat(400_000)));
    inputs.put("braces", Samples.exercise("[a]{".repeat(LARGE / 4)));
    inputs.put("labels", Samples.exercise("[a]{" + "lable ".repeat(LARGE / 6) + "}"));
    inputs.put("backslashes", Samples.exercise("\\".repeat(LARGE - 1) + "x"));
    inputs.put(
        "unknown attributes", Samples.exercise("[a]{loaded-term " + numbered(" a%d=\"\"") + "}"));
    inputs.put("emoji and brackets", Samples.exercise("😀[".repeat(LARGE / 5)));
    inputs.put("accents", Samples.exercise("e\u0301\u0323".repeat(LARGE / 5)));
    inputs.put("a heap of accents", Samples.exercise("e" + "\u0301\u0323".repeat(LARGE / 5)));
    inputs.put("zero width", Samples.exercise("a\u200b".repeat(LARGE / 5)));
    inputs.put("blank lines", Samples.exercise("a\n\n".repeat(LARGE / 3)));
    inputs.put("headings", Samples.exercise("a", numbered("## h%d\n")));
    inputs.put("flow lists", "---\n" + "[".repeat(LARGE) + "\n---\n");
    inputs.put("flow maps", "---\na: " + "{a: ".repeat(LARGE / 4) + "\n---\n");
    inputs.put("aliases", "---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n");
    inputs.put("many fields", "---\n" + numbered("f%d: x\n") + "---\n");
    inputs.put("a long plain id", "---\nid: " + "a-".repeat(LARGE / 2) + "\n---\n");
    inputs.put(
        "a large number", Samples.exercise("a").replace("title: A sample", "level: 1e999999999"));
    inputs.put("nested block lists", "---\na:\n" + "- ".repeat(LARGE / 2) + "\n---\n");
    inputs.put("white space", Samples.exercise(" \t".repeat(LARGE / 2)));
    inputs.put("no front matter end", "---\n" + "a\n".repeat(LARGE / 2));
    return inputs;
  }

  static List<String> names() {
    return List.copyOf(INPUTS.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadOrRefusedAndDoesNotHang(String name) {
    String text = INPUTS.get(name);
    assertThat(text).isNotNull();
    ReadResult result = assertTimeout(LIMIT, () -> read(String.valueOf(text)));
    assertThat(result.problems()).hasSizeBetween(1, Problems.MOST + 1);
    assertThat(result.exercises()).isEmpty();
  }

  @Test
  void aThousandItemsAndAHundredThousandCharactersAreRead() {
    String text = Samples.exercise("[a]{loaded-term why=\"x\"} " + ITEM.repeat(999));
    assertThat(read(text).exercises().getFirst().key().items()).hasSize(1_000);
    String full = "[a]{loaded-term why=\"x\"} " + "b ".repeat(49_999);
    ReadResult result = assertTimeout(LIMIT, () -> read(Samples.exercise(full)));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void aFileOfMoreThanAMebibyteIsRefused() {
    ReadResult result = read("x".repeat(SourceText.MOST_BYTES + 1));
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly("The file is larger than 1 MiB");
  }

  @Test
  void tooLongAPassageAndTooLargeAKeyAreRefusedWithAdvice() {
    assertThat(read(Samples.exercise("a ".repeat(LARGE / 2))).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.md:13:1: The passage has more than 100,000 characters. Split it into several"
                + " exercises.");
    assertThat(read(Samples.exercise(ITEM.repeat(5_000))).problems())
        .extracting(Problem::toString)
        .contains("a.md:13:1: The key has 5,000 items, more than 1,000. Split the exercise.");
  }

  @Test
  void whatAFileCallsItsPartsIsShownInShort() {
    String lengthy = "x".repeat(9_000);
    for (String text :
        List.of(
            Samples.exercise("a", "\n## " + lengthy + "\n"),
            Samples.exercise(
                "a", "\n## Passage" + lengthy + "\n\nb\n\n## Passage" + lengthy + "\n"),
            Samples.exercise("[a]{loaded-term " + lengthy + "=\"x\"}"),
            Samples.exercise("[a]{loaded-term " + lengthy + "=}"),
            Samples.exercise("a").replace("title:", lengthy + ":"),
            Samples.exercise("a").replace("A sample", "9".repeat(900)))) {
      assertThat(read(text).problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(600));
    }
  }

  @Test
  void noMangledFileThrows() {
    byte[] whole = Samples.bytes(Samples.FOLDER.resolve("valid/everything.md"));
    Random random = new Random(1);
    for (int run = 0; run < 2_000; run++) {
      byte[] mangled = whole.clone();
      for (int i = 0; i <= random.nextInt(6); i++) {
        mangled[random.nextInt(mangled.length)] =
            "[]{}\"\\:-#|>&*!\n\t 'a".getBytes(StandardCharsets.UTF_8)[random.nextInt(19)];
      }
      assertThat(ExerciseLibrary.parse("a.md", mangled, LABELS)).isNotNull();
      assertThat(ExerciseLibrary.parse("a.yaml", mangled, LABELS)).isNotNull();
    }
  }

  private static ReadResult read(String text) {
    return ExerciseLibrary.parse("a.md", text.getBytes(StandardCharsets.UTF_8), LABELS);
  }

  private static String manyQuotes(String quote, int count) {
    return Samples.exercise("a".repeat(99_000), key(quote(quote).repeat(count)));
  }

  private static String quote(String words) {
    return "- quote: \"" + words + "\"\n  labels: [loaded-term]\n  why: x\n";
  }

  private static String key(String items) {
    return "\n## Key\n\n" + items;
  }

  private static String numbered(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LARGE - 20; i++) {
      text.append(pattern.formatted(i));
    }
    return text.toString();
  }
}
