package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.junit.jupiter.api.Test;

class PanelKeyTest {

  private static final Case EMPTY = Case.ofWords(60);
  private static final Passage PASSAGE = EMPTY.passage();

  @Test
  void oneKeyIsNoPanel() {
    assertThat(PanelKey.of(PASSAGE, List.of())).isEmpty();
    assertThat(PanelKey.of(PASSAGE, List.of(key("A", EMPTY.item(0, 2, "a1"))))).isEmpty();
    assertThat(range(List.of(key("A", EMPTY.item(0, 2, "a1"))))).isEmpty();
  }

  @Test
  void itemsThatShareHalfOfTheShorterOneBecomeOne() {
    KeyItem item =
        only(
            key("A", EMPTY.item(10, 14, "a1")),
            key("B", EMPTY.item(12, 18, "a2", "a1")),
            key("C", EMPTY.item(12, 16, "a1")));
    assertThat(item.labels()).containsExactly("a1", "a2");
    assertThat(words(item.core().orElseThrow())).isEqualTo(new WordRange(12, 16));
    assertThat(words(item.span())).isEqualTo(new WordRange(8, 20));
    assertThat(item.weight()).isEqualByComparingTo("1");
    assertThat(item.status()).isEqualTo(Status.REQUIRED);
  }

  @Test
  void whatLessThanHalfSawIsOptionalAndWhatHalfSawIsRequiredAtHalfWeight() {
    AnswerKey three =
        panel(
            key("A", EMPTY.item(10, 14, "a1")),
            key("B", EMPTY),
            key("C", EMPTY.item(40, 44, "a1")));
    assertThat(three.items()).allMatch(item -> item.status() == Status.OPTIONAL);
    AnswerKey two = panel(key("A", EMPTY.item(10, 14, "a1")), key("B", EMPTY));
    assertThat(two.items().getFirst().weight()).isEqualByComparingTo("0.5");
    assertThat(two.items().getFirst().status()).isEqualTo(Status.REQUIRED);
  }

  @Test
  void twoOfThreeWeighTwoThirdsToSixDecimals() {
    KeyItem item =
        only(
            key("A", EMPTY.item(10, 14, "a1")),
            key("B", EMPTY.item(10, 14, "a1")),
            key("C", EMPTY.item(10, 14, "1", Status.OPTIONAL, "b1")));
    assertThat(item.weight()).isEqualByComparingTo("0.666667");
    assertThat(item.labels()).containsExactly("a1", "b1");
  }

  @Test
  void anInstructorHasAtMostOneItemInAClusterTheBestOverlapping() {
    AnswerKey panel =
        panel(
            key("A", EMPTY.item(10, 20, "a1")),
            key("B", EMPTY.item(10, 12, "a1").item(12, 20, "b1")));
    assertThat(panel.items()).hasSize(2);
    assertThat(panel.items().getFirst().labels()).containsExactly("a1", "b1");
    assertThat(panel.items().getLast().labels()).containsExactly("a1");
    assertThat(words(panel.items().getFirst().span())).isEqualTo(new WordRange(8, 22));
  }

  @Test
  void trapsTakeNoPart() {
    Case trap = EMPTY.item(10, 14, "1", Status.TRAP, "a1");
    assertThat(panel(key("A", trap), key("B", trap)).items()).isEmpty();
  }

  @Test
  void itemsThatShareLessStayApart() {
    AnswerKey panel = panel(key("A", EMPTY.item(10, 14, "a1")), key("B", EMPTY.item(13, 18, "a1")));
    assertThat(panel.items()).hasSize(2);
  }

  @Test
  void coresWithoutAMajorityHaveTheirMostCommonWords() {
    WordRange common =
        CommonWords.of(
            List.of(
                new WordRange(0, 3),
                new WordRange(2, 6),
                new WordRange(5, 9),
                new WordRange(8, 12),
                new WordRange(30, 31)));
    assertThat(common).isEqualTo(new WordRange(2, 3));
  }

  @Test
  void theExpertRangeIsFromTheLowestToTheHighestAgainstTheOthers() {
    Case same = EMPTY.item(10, 14, "a1").item(30, 34, "b1");
    Case other = EMPTY.item(10, 14, "a2");
    assertThat(range(List.of(key("A", same), key("B", same))))
        .contains(new ExpertRange(Ratio.of(2, 2), Ratio.of(2, 2)));
    ExpertRange range = range(List.of(key("A", same), key("B", other))).orElseThrow();
    assertThat(range.lowest().percent()).isEqualTo(35);
    assertThat(range.highest().percent()).isEqualTo(70);
  }

  @Test
  void theOrderOfKeysIsIrrelevant() {
    AnswerKey a = key("A", EMPTY.item(10, 20, "a1").item(40, 44, "b1"));
    AnswerKey b = key("B", EMPTY.item(10, 12, "a1").item(12, 20, "b1").item(42, 48, "c1"));
    AnswerKey c = key("C", EMPTY.item(11, 15, "a2").item(41, 43, "b1"));
    assertThat(panel(c, a, b)).isEqualTo(panel(a, b, c)).isEqualTo(panel(b, c, a));
    assertThat(range(List.of(c, a, b))).isEqualTo(range(List.of(a, b, c)));
  }

  private static Optional<ExpertRange> range(List<AnswerKey> keys) {
    return ExpertRange.of(PASSAGE, keys, Case.FAMILIES, ScoringRules.USUAL);
  }

  private static AnswerKey panel(AnswerKey... keys) {
    return PanelKey.of(PASSAGE, List.of(keys)).orElseThrow();
  }

  private static KeyItem only(AnswerKey... keys) {
    List<KeyItem> items = panel(keys).items();
    assertThat(items).hasSize(1);
    return items.getFirst();
  }

  private static AnswerKey key(String instructor, Case given) {
    return new AnswerKey(instructor, given.items());
  }

  private static WordRange words(Span span) {
    return PASSAGE.words().covered(span).orElseThrow();
  }
}
