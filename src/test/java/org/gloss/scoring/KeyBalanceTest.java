package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Label;
import org.gloss.annotation.Label.Confusion;
import org.gloss.annotation.Span;
import org.gloss.scoring.BalanceFinding.FewItems;
import org.gloss.scoring.BalanceFinding.FewLabels;
import org.gloss.scoring.BalanceFinding.ManySentences;
import org.gloss.scoring.BalanceFinding.NothingRequired;
import org.gloss.scoring.BalanceFinding.OneSpeaker;
import org.gloss.scoring.BalanceFinding.UnusedLabels;
import org.gloss.scoring.KeyBalance.Turn;
import org.junit.jupiter.api.Test;

class KeyBalanceTest {

  /// Twenty sentences of five words.
  private static final Case TEXT = Case.ofText("One two three four five. ".repeat(20).strip());

  private static final Case BALANCED =
      TEXT.item(0, 2, "a1")
          .item(5, 7, "a2")
          .item(10, 12, "b1")
          .item(15, 17, "b2")
          .item(90, 92, "a1")
          .item(95, 97, "a1");

  private static final List<Label> OFFERED = List.of(label("a1"), label("a2"));
  private static final List<Turn> TURNS =
      List.of(new Turn("Ann", words(50, 100)), new Turn("Bob", words(0, 50)));

  @Test
  void aBalancedKeyIsLeftAlone() {
    assertThat(of(BALANCED)).isEmpty();
  }

  @Test
  void itemsOnOneSpeakerOnlyAreSaid() {
    Case oneSided = TEXT.item(0, 2, "a1").item(45, 47, "a2").item(49, 50, "b1");
    assertThat(of(oneSided)).contains(new OneSpeaker("Bob"));
    assertThat(of(oneSided.item(60, 61, "1", Status.TRAP, "a1"))).contains(new OneSpeaker("Bob"));
    assertThat(of(oneSided.item(60, 61, "1", Status.OPTIONAL, "a1")))
        .doesNotHaveAnyElementsOfTypes(OneSpeaker.class);
    assertThat(of(TEXT.item(48, 52, "a1"))).doesNotHaveAnyElementsOfTypes(OneSpeaker.class);
    assertThat(KeyBalance.of(TEXT.passage(), oneSided.items(), OFFERED, TURNS.subList(1, 2)))
        .doesNotHaveAnyElementsOfTypes(OneSpeaker.class);
  }

  @Test
  void labelsOfferedAndNeverUsedAreNamed() {
    List<BalanceFinding> found =
        KeyBalance.of(
            TEXT.passage(),
            BALANCED.item(20, 21, "1", Status.TRAP, "c1").items(),
            List.of(label("a1"), label("c1"), label("c2")),
            TURNS);
    assertThat(found).containsExactly(new UnusedLabels(List.of("Name of c1", "Name of c2")));
    assertThat(found.getFirst().sentence())
        .isEqualTo(
            "2 labels are offered and never used: Name of c1, Name of c2. Use them, or choose a depth"
                + " without them.");
  }

  @Test
  void moreThanAThirdOfTheSentencesIsTooMuch() {
    Case six = BALANCED;
    assertThat(of(six)).doesNotHaveAnyElementsOfTypes(ManySentences.class);
    assertThat(of(six.item(50, 51, "a1"))).containsExactly(new ManySentences(7, 20));
    assertThat(of(six.item(4, 6, "b1").item(54, 56, "1", Status.OPTIONAL, "a1"))).isEmpty();
    assertThat(of(TEXT.item(0, 100, "a1"))).contains(new ManySentences(20, 20));
    assertThat(of(TEXT.item(4, 6, "a1"))).contains(new FewItems(1));
  }

  @Test
  void fewItemsAndFewLabelsAreAdvice() {
    Case few = TEXT.item(0, 2, "a1", "a2").item(60, 62, "a1");
    assertThat(of(few)).containsExactly(new FewItems(2), new FewLabels(1));
    assertThat(of(few).getFirst().sentence()).startsWith("2 items are required.");
    assertThat(of(few).getLast().sentence()).startsWith("The required items use 1 label.");
  }

  @Test
  void withoutRequiredItemsThatIsAllThatIsSaid() {
    assertThat(of(TEXT)).containsExactly(new NothingRequired());
    assertThat(of(TEXT.item(0, 2, "1", Status.OPTIONAL, "a1")))
        .containsExactly(new NothingRequired());
  }

  private static List<BalanceFinding> of(Case given) {
    return KeyBalance.of(given.passage(), given.items(), OFFERED, TURNS);
  }

  private static Span words(int from, int to) {
    return TEXT.span(from, to);
  }

  private static Label label(String id) {
    return new Label(
        id,
        "k",
        "f",
        Optional.empty(),
        "Name of " + id,
        id,
        "",
        "",
        "",
        new Confusion(id, ""),
        "#000000",
        "#ffffff",
        "solid",
        "1",
        List.of());
  }
}
