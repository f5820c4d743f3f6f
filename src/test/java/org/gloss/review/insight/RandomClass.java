package org.gloss.review.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.ScoringRules;

/// A seeded class of students who marked the same passage, many of them much the same.
record RandomClass(Passage passage, AnswerKey key, List<StudentWork> works) {

  static final Map<String, String> FAMILIES =
      Map.of("a1", "a", "a2", "a", "b1", "b", "b2", "b", "c1", "c");
  static final List<String> LABELS = List.of("c1", "b2", "b1", "a2", "a1");
  private static final List<String> WEIGHTS = List.of("1", "1", "1", "0.5", "2.25", "0.6666667");

  RandomClass {
    works = List.copyOf(works);
  }

  static Stream<RandomClass> many(int count) {
    return IntStream.range(0, count).mapToObj(seed -> new Making(seed).made(seed % 13));
  }

  static RandomClass of(long seed, int students) {
    return new Making(seed).made(students);
  }

  RandomClass shuffled(long seed) {
    List<StudentWork> others = new ArrayList<>(works);
    Collections.shuffle(others, new Random(seed));
    return new RandomClass(passage, key, others);
  }

  private static final class Making {
    private final Random random;
    private final Passage passage;
    private final List<Annotation> tempting = new ArrayList<>();

    Making(long seed) {
      random = new Random(seed);
      int words = 12 + random.nextInt(60);
      passage = Passage.of(String.join(" ", Collections.nCopies(words, "word")), "en");
    }

    RandomClass made(int students) {
      List<KeyItem> items = new ArrayList<>();
      int wanted = random.nextInt(7);
      for (int i = 0; i < wanted; i++) {
        items.add(item());
      }
      for (int i = 0; i < 4; i++) {
        tempting.add(annotation(span()));
      }
      AnswerKey key = new AnswerKey("A", items);
      ScoringRules rules =
          new ScoringRules(pick(List.of(ScoringRules.Preset.values())), ScoringRules.Mode.TEST);
      Scorer scorer = new Scorer(passage, key, FAMILIES, rules);
      List<StudentWork> works = new ArrayList<>();
      for (int student = 0; student < students; student++) {
        List<Annotation> marks = marks(items);
        works.add(new StudentWork(new UUID(7, random.nextLong()), marks, scorer.score(marks)));
      }
      return new RandomClass(passage, key, works);
    }

    private List<Annotation> marks(List<KeyItem> items) {
      List<Annotation> marks = new ArrayList<>();
      int wanted = random.nextInt(8);
      for (int i = 0; i < wanted; i++) {
        switch (random.nextInt(4)) {
          case 0 -> marks.add(annotation(span()));
          case 1 -> marks.add(annotation(pick(tempting).span()));
          case 2 -> marks.add(copy(pick(tempting)));
          default -> {
            if (!items.isEmpty()) {
              KeyItem item = pick(items);
              String label = random.nextBoolean() ? item.labels().getFirst() : pick(LABELS);
              marks.add(new Annotation(id(), item.span(), label, reason()));
            }
          }
        }
      }
      return marks;
    }

    private KeyItem item() {
      List<String> labels = new ArrayList<>(LABELS);
      Collections.shuffle(labels, random);
      Status status = random.nextInt(3) == 0 ? pick(List.of(Status.values())) : Status.REQUIRED;
      return new KeyItem(
          span(),
          Optional.empty(),
          labels.subList(0, 1 + random.nextInt(2)),
          new BigDecimal(pick(WEIGHTS)),
          status,
          "because",
          "");
    }

    private Annotation annotation(Span span) {
      return new Annotation(id(), span, pick(LABELS), reason());
    }

    private Annotation copy(Annotation other) {
      return new Annotation(id(), other.span(), other.label(), reason());
    }

    private Span span() {
      int words = passage.words().count();
      int from = random.nextInt(words);
      int longest = random.nextInt(15) == 0 ? words : 7;
      return passage.span(new WordRange(from, Math.min(words, from + 1 + random.nextInt(longest))));
    }

    private String reason() {
      return random.nextBoolean() ? "" : "reason " + random.nextInt(1000);
    }

    private UUID id() {
      return new UUID(1, random.nextLong());
    }

    private <T> T pick(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }
  }
}
