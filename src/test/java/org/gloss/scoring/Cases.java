package org.gloss.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.ScoringRules.Mode;
import org.gloss.scoring.ScoringRules.Preset;

/// Seeded random cases.
final class Cases {

  private static final List<String> LABELS = Case.FAMILIES.keySet().stream().sorted().toList();
  private static final List<String> WEIGHTS =
      List.of("1", "1", "1", "0.5", "0.7", "1.5", "2.25", "3", "1.234567", "0.6666666666");
  private static final List<String> GAPS = List.of(" ", " ", " ", " ", ", ", ". ", "\n", "\n\n");

  private final Random random;

  private Cases(long seed) {
    this.random = new Random(seed);
  }

  /// Crowded little cases: up to six items and eight annotations over few words.
  static Stream<Case> crowded(int count) {
    return seeded(count, seed -> new Cases(seed).next(2 + seed % 20, seed % 7, seed % 9));
  }

  /// Cases like a class's: 40 to 160 words, up to 8 items, up to 16 annotations.
  static Stream<Case> usual(int count) {
    return seeded(count, seed -> new Cases(seed).next(40 + seed % 121, seed % 9, seed % 17));
  }

  /// Passages with keys whose items stand apart: their extents neither overlap nor touch.
  static Stream<Case> tidy(int count) {
    return seeded(count, seed -> new Cases(seed).tidyKey(8 + seed % 5));
  }

  static Random random(Case given) {
    return new Random(given.passage().text().length() * 31L + given.items().size());
  }

  private static Stream<Case> seeded(int count, IntFunction<Case> made) {
    return IntStream.range(0, count).mapToObj(made);
  }

  private Case next(int words, int items, int annotations) {
    Case next = Case.ofText(text(words)).with(rules());
    for (int i = 0; i < items; i++) {
      next = next.plus(item(next.passage(), randomSpan(next)));
    }
    for (int i = 0; i < annotations; i++) {
      boolean near = !next.items().isEmpty() && random.nextBoolean();
      Span span = near ? pick(next.items()).span() : randomSpan(next);
      next = next.plus(next.annotation(span, pick(LABELS)));
    }
    return next;
  }

  private Case tidyKey(int items) {
    Case next = Case.ofText(text(items * 16)).with(rules());
    for (int i = 0; i < items; i++) {
      int from = i * 16 + random.nextInt(4);
      Span span = next.span(from, from + 1 + random.nextInt(8));
      next = next.plus(item(next.passage(), span));
    }
    return next;
  }

  private KeyItem item(Passage passage, Span span) {
    List<String> labels = new ArrayList<>(LABELS);
    Collections.shuffle(labels, random);
    Status status = random.nextInt(3) == 0 ? pick(List.of(Status.values())) : Status.REQUIRED;
    return new KeyItem(
        span,
        random.nextInt(3) == 0 ? Optional.of(inside(passage, span)) : Optional.empty(),
        labels.subList(0, 1 + random.nextInt(2)),
        new BigDecimal(pick(WEIGHTS)),
        status,
        "because",
        "");
  }

  private Span inside(Passage passage, Span span) {
    var words = passage.words().covered(span).orElseThrow();
    int from = words.from() + random.nextInt(words.size());
    int to = from + 1 + random.nextInt(words.to() - from);
    return passage.span(new WordRange(from, to));
  }

  private Span randomSpan(Case given) {
    int words = given.passage().words().count();
    int from = random.nextInt(words);
    int longest = random.nextInt(20) == 0 ? words : 9;
    return given.span(from, Math.min(words, from + 1 + random.nextInt(longest)));
  }

  private ScoringRules rules() {
    Mode mode = random.nextInt(4) == 0 ? Mode.PRACTICE : Mode.TEST;
    return new ScoringRules(pick(List.of(Preset.values())), mode);
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder("w0");
    for (int i = 1; i < words; i++) {
      text.append(pick(GAPS)).append('w').append(i);
    }
    return text.toString();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
