package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gloss.backup.BackupName.Occasion;
import org.junit.jupiter.api.Test;

/// Which backups are kept.
class KeepingTest {

  private static final Instant MONDAY = Instant.parse("2026-09-07T03:15:00Z");
  private static final Occasion NIGHTLY = new Occasion.Nightly();

  @Test
  void overAYearOfNightsTheLastSevenStayAndTheSundaysOfFourWeeksBefore() {
    List<BackupName> kept = new ArrayList<>();
    for (int night = 0; night < 365; night++) {
      kept.add(nightly(night));
      kept.removeAll(Keeping.old(kept, 7));
      assertThat(kept).contains(nightly(night)).hasSizeLessThanOrEqualTo(7 + Keeping.WEEKS);
    }
    List<Long> agesInDays =
        kept.stream().map(one -> Duration.between(one.at(), nightly(364).at()).toDays()).toList();

    // night 364 is a Monday: the six days before it, and the Sundays before those
    assertThat(agesInDays).containsExactly(29L, 22L, 15L, 8L, 6L, 5L, 4L, 3L, 2L, 1L, 0L);
  }

  @Test
  void nothingErasedStaysInNightlyOnesForMoreThanFiveWeeks() {
    List<BackupName> kept = new ArrayList<>();
    for (int night = 0; night < 100; night++) {
      kept.add(nightly(night));
      kept.removeAll(Keeping.old(kept, 7));
      Instant now = nightly(night).at();
      assertThat(kept).allMatch(one -> one.at().isAfter(now.minus(Duration.ofDays(36))));
    }
  }

  @Test
  void aMachineThatWasOffForLongKeepsItsLastNights() {
    List<BackupName> nights = List.of(nightly(0), nightly(1), nightly(200), nightly(201));

    assertThat(Keeping.old(nights, 7)).isEmpty();
    assertThat(Keeping.old(nights, 1)).containsExactlyInAnyOrder(nightly(0), nightly(200));
  }

  @Test
  void whatWasMadeByHandOrBeforeAnUpgradeIsNotTouchedByTheNights() {
    List<BackupName> all = new ArrayList<>();
    for (int day = 0; day < 12; day++) {
      all.add(new BackupName(at(day), new Occasion.ByHand()));
    }
    for (int day = 0; day < 4; day++) {
      all.add(new BackupName(at(day), new Occasion.Upgrade("5" + day)));
    }
    for (int day = 100; day < 107; day++) {
      all.add(nightly(day));
    }

    assertThat(Keeping.old(all, 7))
        .containsExactlyInAnyOrder(
            new BackupName(at(0), new Occasion.ByHand()),
            new BackupName(at(1), new Occasion.ByHand()),
            new BackupName(at(0), new Occasion.Upgrade("50")));
  }

  private static BackupName nightly(int night) {
    return new BackupName(at(night), NIGHTLY);
  }

  private static Instant at(int day) {
    return MONDAY.plus(Duration.ofDays(day));
  }
}
