package org.gloss.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void apostrophesAndDecimalPointsStayInsideAWord() {
    assertThat(texts("I don’t, it's 3.5%!")).containsExactly("I", "don’t", "it's", "3.5");
  }

  @Test
  void hyphensDashesAndPunctuationEndAWord() {
    assertThat(texts("so-called — “experts”…")).containsExactly("so", "called", "experts");
  }

  @Test
  void emojiAndSymbolsAreNoWords() {
    assertThat(texts("yes 👩‍👩‍👧 no ☃ €")).containsExactly("yes", "no");
  }

  @Test
  void aTextWithoutLettersAndDigitsHasNoWords() {
    assertThat(Words.of("").count()).isZero();
    assertThat(Words.of(" — 🙂\n…").count()).isZero();
  }

  @Test
  void lettersOfOtherScriptsAndBeyondTheBasicPlaneAreWords() {
    assertThat(texts("мир 中文 𝒜bc")).contains("мир", "𝒜bc").hasSizeGreaterThanOrEqualTo(3);
    assertThat(Words.of("中".repeat(500)).count()).isPositive();
  }

  @Test
  void aSpanCoversEachWordThatItSharesALetterWith() {
    Words words = Words.of("one two three");
    assertThat(words.covered(new Span(2, 5))).contains(new WordRange(0, 2));
    assertThat(words.covered(new Span(3, 8))).contains(new WordRange(1, 2));
    assertThat(words.covered(new Span(3, 4))).isEmpty();
    assertThat(words.covered(new Span(0, 13))).contains(new WordRange(0, 3));
  }

  @Test
  void anApostropheAloneIsNoLetterOfItsWord() {
    Words words = Words.of("don't go");
    assertThat(words.covered(new Span(3, 4))).isEmpty();
    assertThat(words.covered(new Span(3, 7))).contains(new WordRange(0, 2));
    assertThat(words.covered(new Span(3, 6))).contains(new WordRange(0, 1));
  }

  @Test
  void aSpanPastTheTextIsRefused() {
    assertThatThrownBy(() -> Words.of("one").covered(new Span(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aParagraphEndsWhereALineEndStandsBetweenWords() {
    Words words = Words.of("a b\nc\n\nd .\n. e");
    assertThat(words.paragraphEndsBefore(0)).isFalse();
    assertThat(words.paragraphEndsBefore(1)).isFalse();
    assertThat(words.paragraphEndsBefore(2)).isTrue();
    assertThat(words.paragraphEndsBefore(3)).isTrue();
    assertThat(words.paragraphEndsBefore(4)).isTrue();
  }

  @Test
  void offsetsAreAFreshFlatArray() {
    Words words = Words.of("a bc");
    words.offsets()[0] = 99;
    assertThat(words.offsets()).containsExactly(0, 1, 2, 4);
  }

  @Test
  void coverageAgreesWithLookingAtEveryLetter() {
    Random random = new Random(4);
    String[] parts = {"word", " ", ", ", "\n", "don't", "🙂", "é", "7", "—", "𝒜"};
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("x");
      random.ints(random.nextInt(12), 0, parts.length).forEach(part -> text.append(parts[part]));
      int start = random.nextInt(text.length());
      Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
      Words words = Words.of(text.toString());
      assertThat(words.covered(span)).as("%s %s", text, span).isEqualTo(slowly(words, text, span));
    }
  }

  private static Optional<WordRange> slowly(Words words, CharSequence text, Span span) {
    TreeSet<Integer> covered = new TreeSet<>();
    for (int word = 0; word < words.count(); word++) {
      for (int i = words.start(word); i < words.end(word); ) {
        int point = Character.codePointAt(text, i);
        int next = i + Character.charCount(point);
        if (Character.isLetterOrDigit(point) && span.start() < next && i < span.end()) {
          covered.add(word);
        }
        i = next;
      }
    }
    return covered.isEmpty()
        ? Optional.empty()
        : Optional.of(new WordRange(covered.first(), covered.last() + 1));
  }

  private static List<String> texts(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.count())
        .mapToObj(word -> text.substring(words.start(word), words.end(word)))
        .toList();
  }
}
