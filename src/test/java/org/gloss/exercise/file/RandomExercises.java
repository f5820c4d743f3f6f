package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.exercise.file.FrontMatter.Provenance;
import org.gloss.exercise.file.FrontMatter.Speaker;

/// Makes exercises with everything that is hard to write: brackets, backslashes, quotes, emoji,
/// Arabic, spans that nest and spans that cross.
final class RandomExercises {

  private static final List<String> WORDS =
      List.of(
          "war",
          "peace",
          "the",
          "of",
          "a",
          "so-called",
          "don’t",
          "\"quoted\"",
          "[sic]",
          "{x}",
          "\\",
          "\\n",
          "😀",
          "👩‍👩‍👧",
          "حرب",
          "السلام،",
          "café",
          "1,000",
          "#",
          "##",
          "*",
          "—",
          "'",
          "no:",
          "yes",
          "null",
          "key: value",
          "a\u00A0b",
          "]",
          "[",
          "}",
          "{",
          "- item",
          "über",
          "½",
          "…");
  private static final List<String> LABELS =
      List.of("loaded-term", "euphemism", "unsupported-claim");

  private final Random random;

  RandomExercises(long seed) {
    this.random = new Random(seed);
  }

  ExerciseFile next() {
    Passage passage = Passage.of(passageText(), "en");
    AnswerKey first = new AnswerKey(line(3), items(passage));
    boolean required =
        first.items().stream().anyMatch(item -> item.status() == KeyItem.Status.REQUIRED);
    FrontMatter front =
        front(required ? ExerciseKind.PASSAGE : ExerciseKind.CLEAN, passage, first.instructor());
    return new ExerciseFile(
        "pack/a.md",
        front,
        markdown(),
        passage,
        Turns.of(passage, front.speakers(), front.continues()),
        WrittenKey.bracketed(first, passage),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> keyFile(i, passage)).toList(),
        markdown(),
        markdown(),
        "");
  }

  private KeyFile keyFile(int number, Passage passage) {
    List<KeyItem> items = new ArrayList<>(items(passage));
    items.add(item(passage));
    AnswerKey key = new AnswerKey(line(2), items);
    String name = "pack/a.key-" + (char) ('b' + number) + ".md";
    return new KeyFile(name, "some-id", WrittenKey.quoted(key, passage));
  }

  private FrontMatter front(ExerciseKind kind, Passage passage, String keyBy) {
    return new FrontMatter(
        "some-id",
        line(5),
        "en",
        kind,
        "small",
        maybe("full"),
        maybe("naming"),
        maybe(15),
        maybe(12),
        keyBy,
        random.nextBoolean() ? List.of() : List.of(speaker(passage)),
        maybe(line(2)),
        new Provenance(
            line(3),
            maybe(line(3)),
            maybe("2025"),
            maybe("12:30"),
            maybe(line(3)),
            maybe("true"),
            maybe("- x"),
            maybe("https://example.org/#a")),
        maybe(line(9)),
        maybe(line(9)));
  }

  private Speaker speaker(Passage passage) {
    Span paragraph = passage.paragraphs().get(random.nextInt(passage.paragraphs().size()));
    String text = paragraph.in(passage.text());
    int points = text.codePointCount(0, text.length());
    int end = text.offsetByCodePoints(0, 1 + random.nextInt(Math.min(20, points)));
    return new Speaker(text.substring(0, end), line(2));
  }

  private String passageText() {
    String text =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(
                i ->
                    (random.nextInt(4) == 0 ? "## " : "") + words(1 + random.nextInt(40)) + " end.")
            .collect(Collectors.joining("\n"));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private List<KeyItem> items(Passage passage) {
    return IntStream.range(0, random.nextInt(12)).mapToObj(i -> item(passage)).toList();
  }

  private KeyItem item(Passage passage) {
    Span span = span(passage, new Span(0, passage.text().length()));
    Set<String> labels = new LinkedHashSet<>();
    IntStream.rangeClosed(0, random.nextInt(2)).forEach(i -> labels.add(one(LABELS)));
    return new KeyItem(
        span,
        random.nextInt(3) == 0 ? Optional.of(span(passage, span)) : Optional.empty(),
        List.copyOf(labels),
        new BigDecimal(one(List.of("1", "1", "0.5", "1.25", "3"))),
        one(List.of(KeyItem.Status.values())),
        line(1 + random.nextInt(70)),
        random.nextBoolean() ? "" : line(6));
  }

  /// A part of a span that covers a word and has no white space at its ends.
  private Span span(Passage passage, Span within) {
    for (int i = 0; i < 200; i++) {
      int one = within.start() + random.nextInt(within.length() + 1);
      int other = within.start() + random.nextInt(within.length() + 1);
      int start = Math.min(one, other);
      int end = Math.max(one, other);
      if (fits(passage, start, end)) {
        return new Span(start, end);
      }
    }
    return within;
  }

  private static boolean fits(Passage passage, int start, int end) {
    String text = passage.text();
    return start < end
        && !isSpace(text.charAt(start))
        && !isSpace(text.charAt(end - 1))
        && !Character.isLowSurrogate(text.charAt(start))
        && !Character.isHighSurrogate(text.charAt(end - 1))
        && passage.words().covered(new Span(start, end)).isPresent();
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private Optional<String> markdown() {
    return maybe(
        "Some *Markdown*, " + words(9) + "\n\n### Not a section\n\n    " + words(5) + "  ");
  }

  /// One line that holds a letter, of at most 600 characters.
  private String line(int words) {
    String text = words(words) + " x";
    int points = text.codePointCount(0, text.length());
    int end = text.offsetByCodePoints(0, Math.min(points, 600));
    return Normalizer.normalize(Folding.value(text.substring(0, end)), Normalizer.Form.NFC);
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> one(WORDS))
        .collect(Collectors.joining(random.nextInt(9) == 0 ? "  " : " "));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
