package org.gloss.backup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gloss.backup.BackupName.Occasion.ByHand;
import org.gloss.backup.BackupName.Occasion.Nightly;
import org.gloss.backup.BackupName.Occasion.Upgrade;

/// Which backups are kept: the last nightly ones and, of those before, the last of each week for
/// four weeks; the last ten made by hand; the last three made before an upgrade.
final class Keeping {

  /// How many weeks.
  static final int WEEKS = 4;

  /// How many made by hand.
  static final int BY_HAND = 10;

  /// How many made before an upgrade.
  static final int UPGRADES = 3;

  private Keeping() {}

  /// Those that may go.
  ///
  /// @param nightly how many of the last nights are kept
  static Set<BackupName> old(Collection<BackupName> all, int nightly) {
    List<BackupName> nights = newestFirst(all, Nightly.class);
    Set<BackupName> kept = new LinkedHashSet<>();
    nights.stream().limit(nightly).forEach(kept::add);
    nights.stream()
        .filter(lastOfItsWeek())
        .filter(name -> !kept.contains(name))
        .limit(WEEKS)
        .toList()
        .forEach(kept::add);
    newestFirst(all, ByHand.class).stream().limit(BY_HAND).forEach(kept::add);
    newestFirst(all, Upgrade.class).stream().limit(UPGRADES).forEach(kept::add);
    Set<BackupName> old = new LinkedHashSet<>(all);
    old.removeAll(kept);
    return old;
  }

  private static List<BackupName> newestFirst(
      Collection<BackupName> all, Class<? extends BackupName.Occasion> kind) {
    return all.stream()
        .filter(name -> kind.isInstance(name.occasion()))
        .sorted(Comparator.comparing(BackupName::at).reversed())
        .toList();
  }

  /// For names that come newest first.
  private static Predicate<BackupName> lastOfItsWeek() {
    Set<Integer> seen = new HashSet<>();
    return name -> {
      LocalDate day = LocalDate.ofInstant(name.at(), ZoneOffset.UTC);
      return seen.add(
          100 * day.get(IsoFields.WEEK_BASED_YEAR) + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    };
  }
}
