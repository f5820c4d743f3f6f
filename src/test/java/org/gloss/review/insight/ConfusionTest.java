package org.gloss.review.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Scoresheet;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  @Test
  void everyCellIsWhatGoingThroughTheMarksGives() {
    int pairs = 0;
    for (RandomClass given : RandomClass.many(400).toList()) {
      Confusion confusion = Confusion.of(given.works(), RandomClass.LABELS);
      Map<String, Integer> slow = new HashMap<>();
      Map<String, Integer> accepted = new HashMap<>();
      for (StudentWork work : given.works()) {
        for (MarkOutcome outcome : work.sheet().marks()) {
          String name = outcome.mark().label();
          switch (outcome) {
            case MarkOutcome.Matched met -> {
              String place = met.target().item().labels().getFirst() + ">" + name;
              slow.merge(place, 1, Integer::sum);
              if (met.target().item().labels().contains(name)) {
                accepted.merge(place, 1, Integer::sum);
              }
            }
            case MarkOutcome.AlsoFair _ -> slow.merge("fair>" + name, 1, Integer::sum);
            case MarkOutcome.Extra _ -> slow.merge("extra>" + name, 1, Integer::sum);
          }
        }
      }
      for (String key : RandomClass.LABELS) {
        for (String name : RandomClass.LABELS) {
          Confusion.Cell cell = confusion.cell(key, name);
          assertThat(cell.count()).isEqualTo(slow.getOrDefault(key + ">" + name, 0));
          assertThat(cell.accepted()).isEqualTo(accepted.getOrDefault(key + ">" + name, 0));
          pairs += cell.count();
        }
        assertThat(confusion.alsoFair().getOrDefault(key, 0))
            .isEqualTo(slow.getOrDefault("fair>" + key, 0));
        assertThat(confusion.extras().getOrDefault(key, 0))
            .isEqualTo(slow.getOrDefault("extra>" + key, 0));
      }
    }
    assertThat(pairs).isGreaterThan(1_000);
  }

  @Test
  void totalsAreTheCountsOfTheScoresheets() {
    for (RandomClass given : RandomClass.many(400).toList()) {
      Confusion confusion = Confusion.of(given.works(), RandomClass.LABELS);
      List<Scoresheet.Counts> counts =
          given.works().stream().map(work -> work.sheet().counts()).toList();
      assertThat(confusion.allMatched())
          .isEqualTo(counts.stream().mapToInt(Scoresheet.Counts::matched).sum());
      assertThat(Confusion.sum(confusion.missed()))
          .isEqualTo(counts.stream().mapToInt(Scoresheet.Counts::missed).sum());
      assertThat(Confusion.sum(confusion.alsoFair()))
          .isEqualTo(counts.stream().mapToInt(Scoresheet.Counts::alsoFair).sum());
      assertThat(Confusion.sum(confusion.extras()))
          .isEqualTo(counts.stream().mapToInt(Scoresheet.Counts::extras).sum());
      assertThat(confusion.labels().stream().mapToInt(confusion::ofGiven).sum())
          .isEqualTo(counts.stream().mapToInt(Scoresheet.Counts::marks).sum());
      assertThat(confusion.labels().stream().mapToInt(confusion::ofKey).sum())
          .isEqualTo(counts.stream().mapToInt(Scoresheet.Counts::required).sum());
    }
  }

  @Test
  void labelsStandInTheOrderOfTheSetAndOnlyThoseThatAreUsed() {
    for (RandomClass given : RandomClass.many(100).toList()) {
      Confusion confusion = Confusion.of(given.works(), RandomClass.LABELS);
      assertThat(RandomClass.LABELS.stream().filter(confusion.labels()::contains))
          .containsExactlyElementsOf(confusion.labels());
      assertThat(confusion.labels())
          .allMatch(label -> confusion.ofKey(label) + confusion.ofGiven(label) > 0);
    }
  }

  @Test
  void aLabelThatTheSetDoesNotHaveAnyMoreComesLast() {
    RandomClass given = RandomClass.of(11, 12);
    Confusion all = Confusion.of(given.works(), RandomClass.LABELS);
    String first = all.labels().getFirst();
    List<String> without =
        RandomClass.LABELS.stream().filter(label -> !label.equals(first)).toList();
    assertThat(all.labels()).hasSizeGreaterThan(1);
    assertThat(Confusion.of(given.works(), without).labels().getLast()).isEqualTo(first);
  }

  @Test
  void noWorkIsAnEmptyTable() {
    Confusion none = Confusion.of(List.of(), RandomClass.LABELS);
    assertThat(none.labels()).isEmpty();
    assertThat(none.allMatched()).isZero();
  }
}
