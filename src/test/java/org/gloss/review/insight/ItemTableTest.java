package org.gloss.review.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Place;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Target;
import org.junit.jupiter.api.Test;

class ItemTableTest {

  /// What the marks say is counted, not what the items say.
  @Test
  void countsAreThoseThatTheMarksOfEachStudentGive() {
    int rows = 0;
    for (RandomClass given : RandomClass.many(400).toList()) {
      ItemTable table = ItemTable.of(given.works());
      assertThat(table.students()).isEqualTo(given.works().size());
      for (ItemTable.Row row : table.rows()) {
        int[] counts = new int[4];
        given.works().forEach(work -> counts[slowOutcome(work, row.target())]++);
        assertThat(List.of(row.found(), row.otherName(), row.partly(), row.missed()))
            .containsExactly(counts[0], counts[1], counts[2], counts[3]);
        assertThat(row.students()).isEqualTo(given.works().size());
        rows++;
      }
    }
    assertThat(rows).isGreaterThan(500);
  }

  @Test
  void discriminationComparesWithThePointsOfTheOtherItems() {
    int defined = 0;
    for (RandomClass given : RandomClass.many(400).toList()) {
      for (ItemTable.Row row : ItemTable.of(given.works()).rows()) {
        List<Boolean> found = new ArrayList<>();
        List<BigDecimal> rest = new ArrayList<>();
        for (StudentWork work : given.works()) {
          found.add(slowOutcome(work, row.target()) == 0);
          rest.add(
              work.sheet().items().stream()
                  .filter(outcome -> outcome.target() != row.target())
                  .map(ItemTable::credit)
                  .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (twice(given, row.target())) {
          continue;
        }
        assertThat(row.discrimination()).isEqualTo(Discrimination.of(found, rest));
        defined += row.discrimination() instanceof Discrimination.Defined ? 1 : 0;
      }
    }
    assertThat(defined).isGreaterThan(100);
  }

  @Test
  void everyRequiredItemStandsThereOnceByItsPlaceInTheText() {
    for (RandomClass given : RandomClass.many(200).filter(one -> !one.works().isEmpty()).toList()) {
      List<ItemTable.Row> rows = new ArrayList<>(ItemTable.of(given.works()).rows());
      rows.sort((a, b) -> Integer.compare(a.number(), b.number()));
      assertThat(rows.stream().map(row -> row.target().item().span())).isSorted();
      assertThat(rows)
          .hasSize(
              (int)
                  given.key().items().stream()
                      .filter(item -> item.status() == KeyItem.Status.REQUIRED)
                      .count());
    }
  }

  @Test
  void whatDeservesTalkComesFirst() {
    int pairs = 0;
    for (RandomClass given : RandomClass.many(400).toList()) {
      List<ItemTable.Row> rows = ItemTable.of(given.works()).rows();
      for (int i = 1; i < rows.size(); i++) {
        ItemTable.Row one = rows.get(i - 1);
        ItemTable.Row next = rows.get(i);
        assertThat(one.talk()).isLessThanOrEqualTo(next.talk());
        if (one.talk() == next.talk() && one.talk() != TalkReason.CONTRARY) {
          assertThat(fromHalf(one)).isLessThanOrEqualTo(fromHalf(next));
          pairs++;
        }
      }
    }
    assertThat(pairs).isGreaterThan(100);
  }

  @Test
  void theOrderOfStudentsDoesNotMatter() {
    RandomClass.many(200)
        .forEach(
            given ->
                assertThat(ItemTable.of(given.shuffled(3).works()))
                    .isEqualTo(ItemTable.of(given.works())));
  }

  @Test
  void reasonsForTalkFollowTheShareThatFoundIt() {
    Discrimination none = new Discrimination.Undefined(Discrimination.Reason.TOO_FEW_STUDENTS);
    assertThat(TalkReason.of(1, 4, none)).isEqualTo(TalkReason.DIVIDED);
    assertThat(TalkReason.of(3, 4, none)).isEqualTo(TalkReason.DIVIDED);
    assertThat(TalkReason.of(0, 4, none)).isEqualTo(TalkReason.MISSED);
    assertThat(TalkReason.of(4, 4, none)).isEqualTo(TalkReason.FOUND);
    assertThat(TalkReason.of(9, 10, new Discrimination.Defined(-0.34)))
        .isEqualTo(TalkReason.CONTRARY);
    assertThat(TalkReason.of(9, 10, new Discrimination.Defined(-0.33))).isEqualTo(TalkReason.FOUND);
    assertThat(TalkReason.of(9, 30, new Discrimination.Defined(-0.19)))
        .isEqualTo(TalkReason.CONTRARY);
    assertThat(TalkReason.of(9, 10, new Discrimination.Defined(0))).isEqualTo(TalkReason.FOUND);
  }

  @Test
  void aClassThatHasHandedInNothingHasNoRows() {
    assertThat(ItemTable.of(List.of())).isEqualTo(new ItemTable(0, List.of()));
  }

  @Test
  void worksUnderDifferentKeysAreNoClass() {
    RandomClass one = RandomClass.of(1, 2);
    RandomClass other = RandomClass.of(5, 2);
    assertThat(one.key()).isNotEqualTo(other.key());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemTable.of(List.of(one.works().getFirst(), other.works().getFirst())));
  }

  private static boolean twice(RandomClass given, Target target) {
    return given.key().items().stream().filter(target.item()::equals).count() > 1;
  }

  private static Ratio fromHalf(ItemTable.Row row) {
    return Ratio.of(Math.abs(2 * row.found() - row.students()), row.students());
  }

  /// 0 found, 1 other name, 2 partly, 3 missed, from the mark that met the item.
  private static int slowOutcome(StudentWork work, Target target) {
    Optional<MarkOutcome.Matched> met =
        work.sheet().marks().stream()
            .filter(MarkOutcome.Matched.class::isInstance)
            .map(MarkOutcome.Matched.class::cast)
            .filter(matched -> matched.target().equals(target))
            .findFirst();
    if (met.isEmpty()) {
      return 3;
    }
    boolean accepted = target.item().labels().contains(met.get().mark().label());
    if (!accepted) {
      return 1;
    }
    return Place.of(met.get().mark().words(), target) == Place.FULL ? 0 : 2;
  }
}
