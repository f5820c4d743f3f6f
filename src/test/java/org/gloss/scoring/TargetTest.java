package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.junit.jupiter.api.Test;

class TargetTest {

  @Test
  void upToThreeWordsAreWidenedByOneAndMoreByTwo() {
    Case given = Case.ofWords(20);
    assertThat(target(given.item(5, 8, "a1")).extent()).isEqualTo(new WordRange(4, 9));
    assertThat(target(given.item(5, 9, "a1")).extent()).isEqualTo(new WordRange(3, 11));
    assertThat(target(given.item(5, 9, "a1")).core()).isEqualTo(new WordRange(5, 9));
  }

  @Test
  void wideningStopsAtTheTextsEnds() {
    assertThat(target(Case.ofWords(5).item(0, 5, "a1")).extent()).isEqualTo(new WordRange(0, 5));
    assertThat(target(Case.ofWords(6).item(1, 5, "a1")).extent()).isEqualTo(new WordRange(0, 6));
  }

  @Test
  void wideningNeverCrossesAParagraph() {
    Case given = Case.ofText("a b\nc d e f\n\ng h");
    assertThat(target(given.item(2, 6, "a1")).extent()).isEqualTo(new WordRange(2, 6));
    assertThat(target(given.item(3, 5, "a1")).extent()).isEqualTo(new WordRange(2, 6));
    assertThat(target(given.item(1, 7, "a1")).extent()).isEqualTo(new WordRange(0, 8));
  }

  @Test
  void aDrawnCoreLeavesTheSpanAsItIs() {
    Target target = target(Case.ofWords(20).cored(5, 10, 6, 7, "a1"));
    assertThat(target.extent()).isEqualTo(new WordRange(5, 10));
    assertThat(target.core()).isEqualTo(new WordRange(6, 7));
  }

  @Test
  void anItemOrACoreWithoutWordsIsRefused() {
    Passage passage = Passage.of("one, two", "en");
    assertThatThrownBy(() -> Target.of(passage, item(new Span(3, 4), Optional.empty())))
        .hasMessage("the span 3 to 4 covers no word");
    assertThatThrownBy(() -> Target.of(passage, item(new Span(0, 8), Optional.of(new Span(3, 5)))))
        .hasMessage("the core 3 to 5 covers no word");
  }

  private static Target target(Case given) {
    return Target.of(given.passage(), given.items().getFirst());
  }

  private static KeyItem item(Span span, Optional<Span> core) {
    return new KeyItem(span, core, List.of("a1"), BigDecimal.ONE, Status.REQUIRED, "because", "");
  }
}
