package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.exchange.PrintedPassage.Line;
import org.junit.jupiter.api.Test;

class PrintedPassageTest {

  private static final String[] WORDS = {
    "a", "word", "so-called", "“quoted”", "naïve", "😀", "congratulations", "x,", "港口的景色很美", "…"
  };

  @Test
  void linesHoldTheWholeTextInOrderAndNoneIsTooWide() {
    for (long seed = 0; seed < 100; seed++) {
      Passage passage = random(seed);
      PrintedPassage printed = PrintedPassage.of(passage);
      List<Line> lines = printed.paragraphs().stream().flatMap(List::stream).toList();

      int number = 1;
      for (Line line : lines) {
        assertThat(line.number()).isEqualTo(number++);
        assertThat(PrintedPassage.width(line.text())).isLessThanOrEqualTo(PrintedPassage.WIDTH);
        assertThat(line.text()).isEqualTo(line.span().in(passage.text()).strip());
      }
      assertThat(printed.paragraphs()).hasSameSizeAs(passage.paragraphs());
      for (int i = 0; i < passage.paragraphs().size(); i++) {
        Span paragraph = passage.paragraphs().get(i);
        assertThat(
                printed.paragraphs().get(i).stream()
                    .map(line -> line.span().in(passage.text()))
                    .collect(Collectors.joining()))
            .isEqualTo(paragraph.in(passage.text()));
      }
    }
  }

  @Test
  void aLineIsAsFullAsItCanBe() {
    Passage passage = Passage.of("word ".repeat(60).strip(), "en");

    List<Line> lines = PrintedPassage.of(passage).paragraphs().getFirst();

    assertThat(lines.getFirst().text()).hasSize(84);
    assertThat(lines).hasSize(4);
  }

  @Test
  void aWordThatIsWiderThanALineStandsByItself() {
    Passage passage = Passage.of("one " + "w".repeat(200) + " two", "en");

    assertThat(PrintedPassage.of(passage).paragraphs().getFirst())
        .extracting(Line::text)
        .containsExactly("one", "w".repeat(200), "two");
  }

  @Test
  void aSpanIsInTheLineInWhichItBegins() {
    Passage passage = Passage.of("word ".repeat(60).strip() + "\nend", "en");
    PrintedPassage printed = PrintedPassage.of(passage);

    assertThat(printed.lineOf(new Span(0, 4))).isOne();
    assertThat(printed.lineOf(new Span(85, 89))).isEqualTo(2);
    assertThat(printed.lineOf(new Span(passage.text().length() - 3, passage.text().length())))
        .isEqualTo(5);
  }

  private static Passage random(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(200);
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(20) == 0 ? "\n" : " ");
    }
    return Passage.of(text.toString().strip(), "en");
  }
}
