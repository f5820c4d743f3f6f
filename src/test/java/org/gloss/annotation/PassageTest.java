package org.gloss.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void aTextThatIsNotNfcOrHoldsCarriageReturnsIsRefused() {
    assertThatThrownBy(() -> Passage.of("e\u0301", "en"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Passage.of("a\r\nb", "en"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void paragraphsEndAtLineEndsAndEmptyLinesAreNone() {
    Passage passage = Passage.of("One.\n\nTwo here.\n", "en");
    assertThat(passage.paragraphs()).containsExactly(new Span(0, 4), new Span(6, 15));
  }

  @Test
  void sentencesStayInsideParagraphsWithoutTrailingSpace() {
    Passage passage = Passage.of("He came. She left!\nWho cares", "en");
    assertThat(passage.sentences().stream().map(span -> span.in(passage.text())))
        .containsExactly("He came.", "She left!", "Who cares");
  }

  @Test
  void theSpanOfARangeIsFromItsFirstToItsLastWord() {
    Passage passage = Passage.of("“So-called experts,” he said.", "en");
    assertThat(passage.span(new WordRange(0, 3)).in(passage.text())).isEqualTo("So-called experts");
    assertThatThrownBy(() -> passage.span(new WordRange(4, 9)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anEmptyTextHasNothing() {
    Passage passage = Passage.of("", "und");
    assertThat(passage.words().count()).isZero();
    assertThat(passage.sentences()).isEmpty();
    assertThat(passage.paragraphs()).isEmpty();
  }
}
