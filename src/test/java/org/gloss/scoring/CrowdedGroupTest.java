package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Hostile input must not stop the server.
class CrowdedGroupTest {

  private static final int LABELS = 2_000;

  private final Random random = new Random(1);
  private final Passage passage =
      Passage.of("The quick brown fox jumps over the lazy dog and is never seen again.", "en");
  private final Map<String, String> families = families();

  @Test
  @Timeout(10)
  void twoThousandAnnotationsOverOneSentenceAgainstAnOrdinaryKeyTakeNoTime() {
    long start = System.nanoTime();
    Scoresheet sheet = score(40, 2_000);
    assertThat(sheet.counts().matched()).isEqualTo(40);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  @Timeout(60)
  void asManyItemsAsAnnotationsOverOneSentenceStayBounded() {
    assertThat(score(1_000, 1_000).counts().marks()).isEqualTo(1_000);
  }

  @Test
  @Timeout(60)
  void whatIsTooCrowdedIsRefused() {
    assertThatThrownBy(() -> score(20_000, 2_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too many");
  }

  @Test
  @Timeout(30)
  void aLongChainOfOverlapsIsNotACrowd() {
    int words = 20_000;
    Case chain = Case.ofWords(words);
    List<KeyItem> items = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i + 4 < words; i += 2) {
      items.add(item(chain.span(i, i + 3), "a1"));
      UUID id = new UUID(0, i);
      annotations.add(new Annotation(id, chain.span(i + 1, i + 4), i % 4 == 0 ? "a1" : "b1", ""));
    }
    Scoresheet sheet = chain.withItems(items).marking(annotations).score();
    assertThat(sheet.counts().matched()).isGreaterThan(9_000);
  }

  private Scoresheet score(int items, int annotations) {
    List<KeyItem> key = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      key.add(item(span(), "l" + random.nextInt(LABELS)));
    }
    List<Annotation> answer = new ArrayList<>();
    for (int i = 0; i < annotations; i++) {
      answer.add(new Annotation(new UUID(0, i), span(), "l" + i, ""));
    }
    return new Scorer(passage, new AnswerKey("A", key), families, ScoringRules.USUAL).score(answer);
  }

  private KeyItem item(Span span, String label) {
    BigDecimal weight = BigDecimal.valueOf(50 + random.nextInt(251), 2);
    return new KeyItem(
        span, Optional.empty(), List.of(label), weight, Status.REQUIRED, "because", "");
  }

  private Span span() {
    int count = passage.words().count();
    int from = random.nextInt(count);
    return passage.span(new WordRange(from, from + 1 + random.nextInt(count - from)));
  }

  private static Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (int i = 0; i < LABELS; i++) {
      families.put("l" + i, "f" + i % 20);
    }
    return families;
  }
}
