package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Finding words, and guessing what was meant.
class SearchingTest {

  @Test
  void everyPlaceIsFoundAsASimpleSearchFindsIt() {
    Random random = new Random(7);
    for (int run = 0; run < 2_000; run++) {
      String text = random(random, 40);
      String words = random(random, 1 + random.nextInt(4)).strip();
      assertThat(FoldedText.of(text).find(words)).containsExactly(simple(text, words));
    }
  }

  @Test
  void whiteSpaceOfEveryKindCountsAsOneSpace() {
    FoldedText folded = FoldedText.of("a \u00A0 b\nc");
    assertThat(folded.find(FoldedText.fold(" a\tb  c "))).containsExactly(0);
    assertThat(folded.span(0, 3).end()).isEqualTo(5);
  }

  @Test
  void distancesAreCountedInLetters() {
    assertThat(Nearest.distance("loaded-terms", "loaded-term")).isEqualTo(1);
    assertThat(Nearest.distance("lable", "label")).isEqualTo(1);
    assertThat(Nearest.distance("Passage", "passage")).isZero();
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void farNamesAreNoGuess() {
    assertThat(Nearest.of("kind", List.of("title", "language"))).isEmpty();
    assertThat(Nearest.of("tilte", List.of("title", "language"))).contains("title");
  }

  @Test
  void contrastIsThatOfWcag() {
    assertThat(Contrast.onWhite("#000000").orElseThrow()).isEqualTo(21);
    assertThat(Contrast.onWhite("#767676").orElseThrow()).isBetween(4.53, 4.55);
    assertThat(Contrast.onDark("#1b1b1f").orElseThrow()).isEqualTo(1);
    assertThat(Contrast.onWhite("red")).isEmpty();
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      char unit = "aab ".charAt(random.nextInt(4));
      if (unit != ' ' || !text.toString().endsWith(" ")) {
        text.append(unit);
      }
    }
    return text.toString();
  }

  private static int[] simple(String text, String words) {
    List<Integer> found = new ArrayList<>();
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + 1)) {
      found.add(at);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
