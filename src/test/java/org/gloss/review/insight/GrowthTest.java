package org.gloss.review.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.scoring.ItemOutcome;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final LabelSet LABELS =
      new LabelSet(
          "small",
          "Small",
          "en",
          List.of(),
          List.of(new LabelSet.Group("k", "Kind")),
          List.of(
              new LabelSet.Group("b", "Appeals"),
              new LabelSet.Group("a", "Words"),
              new LabelSet.Group("c", "Claims")),
          RandomClass.LABELS.stream().map(GrowthTest::label).toList(),
          List.of(new LabelSet.Depth("all", "All", "all", RandomClass.LABELS)));

  @Test
  void everyPointIsWhatGoingThroughTheItemsGives() {
    int points = 0;
    int gaps = 0;
    List<RandomClass> classes = RandomClass.many(90).toList();
    for (int i = 0; i + 3 <= classes.size(); i += 3) {
      List<RandomClass> done = classes.subList(i, i + 3);
      Growth growth = Growth.of(done.stream().map(GrowthTest::step).toList());
      for (Growth.Line line : growth.lines()) {
        for (int step = 0; step < 3; step++) {
          Optional<FamilyTally> slow = slow(done.get(step), line.family().id());
          assertThat(line.points().get(step)).isEqualTo(slow);
          points += slow.isPresent() ? 1 : 0;
          gaps += slow.isEmpty() ? 1 : 0;
        }
      }
    }
    assertThat(points).isGreaterThan(50);
    assertThat(gaps).isGreaterThan(5);
  }

  @Test
  void aFamilyWithoutAnItemInAnExerciseIsAGap() {
    RandomClass without = RandomClass.of(4, 0);
    RandomClass with = RandomClass.of(9, 3);
    Growth growth = Growth.of(List.of(step(without), step(with)));
    assertThat(growth.steps()).hasSize(2);
    assertThat(growth.lines()).isNotEmpty();
    assertThat(growth.lines())
        .allMatch(line -> line.points().getFirst().isEmpty() && line.points().get(1).isPresent());
  }

  @Test
  void familiesComeByNameAndOnlyThoseThatWereThere() {
    Growth growth = Growth.of(RandomClass.many(40).map(GrowthTest::step).toList());
    assertThat(growth.lines().stream().map(line -> line.family().name()))
        .containsExactly("Appeals", "Claims", "Words");
    assertThat(Growth.of(List.of()).lines()).isEmpty();
  }

  @Test
  void nothingFoundIsZeroAndNoGap() {
    FamilyTally nothing = new FamilyTally(2, 0, BigDecimal.ZERO, new BigDecimal("2"));
    assertThat(nothing.share().percent()).isZero();
    assertThat(
            nothing.plus(new FamilyTally(1, 1, BigDecimal.ONE, BigDecimal.ONE)).share().percent())
        .isEqualTo(33);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FamilyTally(0, 0, BigDecimal.ZERO, BigDecimal.ONE));
  }

  private static Growth.Step step(RandomClass given) {
    return new Growth.Step(
        "Exercise",
        given.works().stream().map(work -> new Growth.Done(LABELS, work.sheet())).toList());
  }

  private static Optional<FamilyTally> slow(RandomClass given, String family) {
    List<ItemOutcome> outcomes = new ArrayList<>();
    for (StudentWork work : given.works()) {
      work.sheet().items().stream()
          .filter(one -> one.target().item().labels().getFirst().startsWith(family))
          .forEach(outcomes::add);
    }
    if (outcomes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FamilyTally(
            outcomes.size(),
            (int) outcomes.stream().filter(ItemOutcome.Found.class::isInstance).count(),
            outcomes.stream().map(ItemTable::credit).reduce(BigDecimal.ZERO, BigDecimal::add),
            outcomes.stream()
                .map(one -> one.target().item().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  private static Label label(String id) {
    return new Label(
        id,
        "k",
        id.substring(0, 1),
        Optional.empty(),
        id,
        id,
        "",
        "",
        "",
        new Label.Confusion(id, ""),
        "#000000",
        "#ffffff",
        "solid",
        id.substring(1),
        List.of());
  }
}
