package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.scoring.KeyComparison.Agreed;
import org.gloss.scoring.KeyComparison.Counts;
import org.gloss.scoring.KeyComparison.DifferingBoth;
import org.gloss.scoring.KeyComparison.DifferingLabel;
import org.gloss.scoring.KeyComparison.DifferingSpan;
import org.gloss.scoring.KeyComparison.OnlyFirst;
import org.gloss.scoring.KeyComparison.OnlySecond;
import org.junit.jupiter.api.Test;

class KeyComparisonTest {

  private static final Case EMPTY = Case.ofWords(100);

  @Test
  void eachRowSaysHowTheTwoStandInTextOrder() {
    List<KeyItem> first =
        EMPTY
            .item(80, 82, "c1")
            .item(0, 4, "a1", "b1")
            .item(10, 14, "a1")
            .item(20, 24, "a1")
            .item(30, 34, "a1")
            .item(40, 44, "a1")
            .item(60, 64, "1", Status.TRAP, "a1")
            .items();
    List<KeyItem> second =
        EMPTY
            .item(0, 4, "a1")
            .item(12, 18, "a1")
            .item(20, 24, "b1", "a1")
            .item(31, 36, "b1")
            .item(50, 54, "a1")
            .item(60, 64, "1", Status.TRAP, "a1")
            .items();

    KeyComparison compared =
        KeyComparison.of(EMPTY.passage(), new AnswerKey("A", first), new AnswerKey("B", second));

    assertThat(compared.rows())
        .containsExactly(
            new Agreed(first.get(1), second.get(0)),
            new DifferingSpan(first.get(2), second.get(1)),
            new DifferingLabel(first.get(3), second.get(2)),
            new DifferingBoth(first.get(4), second.get(3)),
            new OnlyFirst(first.get(5)),
            new OnlySecond(second.get(4)),
            new OnlyFirst(first.get(0)));
    assertThat(compared.counts()).isEqualTo(new Counts(1, 1, 1, 1, 2, 1));
    assertThat(compared.counts().rows()).isEqualTo(7);
  }

  @Test
  void everyItemButTrapsStandsInExactlyOneRow() {
    Cases.crowded(300)
        .forEach(
            given -> {
              List<KeyItem> one = given.items().subList(0, given.items().size() / 2);
              List<KeyItem> other =
                  given.items().subList(given.items().size() / 2, given.items().size());
              List<KeyItem> shown = new ArrayList<>();
              KeyComparison.of(given.passage(), new AnswerKey("A", one), new AnswerKey("B", other))
                  .rows()
                  .forEach(row -> shown.addAll(items(row)));
              assertThat(shown)
                  .containsExactlyInAnyOrderElementsOf(
                      given.items().stream().filter(i -> i.status() != Status.TRAP).toList());
            });
  }

  @Test
  void twoKeysOf5000ItemsAreComparedWithoutLookingAtAllPairs() {
    Case given = Case.ofWords(20_000);
    List<KeyItem> items = Many.items(given, 5_000);
    KeyComparison same =
        KeyComparison.of(given.passage(), new AnswerKey("A", items), new AnswerKey("B", items));
    assertThat(same.counts()).isEqualTo(new Counts(5_000, 0, 0, 0, 0, 0));
  }

  private static List<KeyItem> items(KeyComparison.Row row) {
    return switch (row) {
      case KeyComparison.Paired pair -> List.of(pair.first(), pair.second());
      case OnlyFirst(KeyItem item) -> List.of(item);
      case OnlySecond(KeyItem item) -> List.of(item);
    };
  }
}
