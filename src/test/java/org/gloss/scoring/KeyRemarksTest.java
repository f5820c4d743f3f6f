package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Span;
import org.gloss.scoring.KeyRemark.Kind;
import org.gloss.scoring.KeyRemark.Severity;
import org.junit.jupiter.api.Test;

class KeyRemarksTest {

  private static final Case EMPTY = Case.ofWords(60);

  @Test
  void aCleanKeyIsLeftAlone() {
    assertThat(KeyRemarks.of(EMPTY.passage(), List.of())).isEmpty();
    assertThat(said(EMPTY.item(0, 4, "a1").item(4, 8, "a1").item(2, 6, "b1"))).isEmpty();
  }

  @Test
  void theSameWordsAndASharedLabelAreADuplicate() {
    assertThat(said(EMPTY.item(30, 34, "a1").item(0, 4, "a1", "b1").item(0, 4, "b1", "c1")))
        .containsExactly("DUPLICATE[1, 2]");
    assertThat(said(EMPTY.item(0, 4, "a1", "b1").item(0, 4, "b1", "a1")))
        .containsExactly("DUPLICATE[0, 1]");
    assertThat(said(EMPTY.item(0, 4, "a1").item(0, 4, "a2"))).isEmpty();
  }

  @Test
  void rightInOneItemAndATrapInAnotherIsAContradiction() {
    Case given = EMPTY.item(0, 4, "a1").item(0, 4, "1", Status.TRAP, "b1", "a1");
    assertThat(said(given)).containsExactly("CONTRADICTION[0, 1]");
    assertThat(KeyRemarks.of(EMPTY.passage(), given.items()).getFirst().severity())
        .isEqualTo(Severity.BLOCKS);
    assertThat(said(EMPTY.item(0, 4, "a1").item(0, 4, "1", Status.TRAP, "b1"))).isEmpty();
  }

  @Test
  void requiredItemsThatWouldMergeAreFoundAsOneRun() {
    Case given =
        EMPTY
            .item(0, 4, "a1")
            .item(8, 12, "a1")
            .item(3, 6, "a1")
            .item(5, 9, "a1")
            .item(40, 44, "a1");
    assertThat(said(given)).containsExactly("MERGING[0, 1, 2, 3]");
  }

  @Test
  void whatIsSaidToMergeReallyCostsPoints() {
    Case merging = EMPTY.item(0, 4, "a1").item(3, 6, "a1").item(30, 34, "b1");
    Case apart = EMPTY.item(0, 4, "a1").item(4, 6, "a1").item(30, 34, "b1");
    assertThat(score(merging)).isLessThan(100);
    assertThat(score(apart)).isEqualTo(100);
    assertThat(said(merging)).containsExactly("MERGING[0, 1]");
    assertThat(said(apart)).isEmpty();
  }

  @Test
  void anItemInsideAnotherOfItsLabelIsNested() {
    Case given = EMPTY.item(0, 9, "a1").item(3, 5, "1", Status.OPTIONAL, "a1");
    assertThat(said(given)).containsExactly("NESTED[0, 1]");
  }

  @Test
  void reasonsWordsAndLengthAreLookedAt() {
    KeyItem noReason = item(EMPTY.span(0, 2), Optional.empty(), " ");
    KeyItem space = item(new Span(4, 5), Optional.empty(), "because");
    KeyItem emptyCore = item(new Span(0, 9), Optional.of(new Span(4, 5)), "because");
    KeyItem past = item(new Span(0, 9_999), Optional.empty(), "because");
    KeyItem twenty = item(EMPTY.span(20, 40), Optional.empty(), "because");
    KeyItem twentyOne = item(EMPTY.span(39, 60), Optional.empty(), "because");
    assertThat(said(EMPTY.withItems(List.of(noReason)))).containsExactly("NO_REASON[0]");
    assertThat(said(EMPTY.withItems(List.of(space, emptyCore, past))))
        .containsExactly("NO_WORDS[0]", "NO_WORDS[1]", "NO_WORDS[2]");
    assertThat(said(EMPTY.withItems(List.of(twenty)))).isEmpty();
    assertThat(said(EMPTY.withItems(List.of(twentyOne)))).containsExactly("LONG[0]");
  }

  @Test
  void theSweepFindsWhatAllPairsFind() {
    Cases.crowded(1_000)
        .forEach(
            given -> {
              var remarks = KeyRemarks.of(given.passage(), given.items());
              assertThat(pairs(given, remarks, Kind.DUPLICATE, Kind.CONTRADICTION))
                  .as(given::toString)
                  .isEqualTo(sameWordsAndSharedLabel(given));
            });
  }

  @Test
  void fiveThousandItemsAreLookedOverWithoutLookingAtAllPairs() {
    Case given = Case.ofWords(20_000);
    assertThat(KeyRemarks.of(given.passage(), Many.items(given, 5_000))).isEmpty();
    KeyItem one = Many.items(given, 1).getFirst();
    List<KeyItem> same = java.util.Collections.nCopies(5_000, one);
    assertThat(KeyRemarks.of(given.passage(), same))
        .singleElement()
        .satisfies(remark -> assertThat(remark.items()).hasSize(5_000));
  }

  private static List<String> said(Case given) {
    return KeyRemarks.of(given.passage(), given.items()).stream()
        .map(remark -> remark.kind().toString() + remark.items())
        .toList();
  }

  private static int score(Case given) {
    return given.marking(CheapPlay.answer(given.key())).score().score().percent();
  }

  private static java.util.Set<List<Integer>> pairs(
      Case given, List<KeyRemark> remarks, Kind... kinds) {
    return remarks.stream()
        .filter(remark -> List.of(kinds).contains(remark.kind()))
        .flatMap(
            remark ->
                remark.items().stream()
                    .flatMap(i -> remark.items().stream().map(j -> List.of(i, j)))
                    .filter(pair -> pair.getFirst() < pair.getLast()))
        .collect(Collectors.toSet());
  }

  private static java.util.Set<List<Integer>> sameWordsAndSharedLabel(Case given) {
    List<KeyItem> items = given.items();
    var words = given.passage().words();
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, items.size())
                    .filter(
                        j ->
                            words
                                    .covered(items.get(i).span())
                                    .equals(words.covered(items.get(j).span()))
                                && items.get(i).labels().stream()
                                    .anyMatch(items.get(j).labels()::contains))
                    .mapToObj(j -> List.of(i, j)))
        .collect(Collectors.toSet());
  }

  private static KeyItem item(Span span, Optional<Span> core, String reason) {
    return new KeyItem(span, core, List.of("a1"), BigDecimal.ONE, Status.REQUIRED, reason, "");
  }
}
