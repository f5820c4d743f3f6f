package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gloss.exercise.labels.LabelUses;
import org.springframework.stereotype.Component;

/// What drafts use of a label set.
@Component
class DraftLabelUses implements LabelUses {

  private final DraftTable drafts;
  private final KeyTable keys;
  private final Clock clock;

  DraftLabelUses(DraftTable drafts, KeyTable keys, Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public int count(String setId, String label) {
    return drafts.withLabels(setId).stream().mapToInt(draft -> uses(draft, label).size()).sum();
  }

  @Override
  public void replace(String setId, String from, String to) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (UUID draft : drafts.withLabels(setId)) {
      drafts.lock(draft);
      uses(draft, from).forEach(use -> keys.update(use.keyId, relabelled(use.item, from, to), now));
    }
  }

  @Override
  public boolean uses(String setId) {
    return !drafts.withLabels(setId).isEmpty();
  }

  private record Use(UUID keyId, DraftItem item) {}

  private List<Use> uses(UUID draft, String label) {
    Predicate<DraftItem> has = item -> item.item().labels().contains(label);
    List<Use> uses = new ArrayList<>();
    for (DraftKey key : keys.of(draft)) {
      keys.items(key.id()).stream().filter(has).forEach(item -> uses.add(new Use(key.id(), item)));
    }
    return uses;
  }

  /// The new label takes the old one's place; an item that has it already has it once.
  private static DraftItem relabelled(DraftItem item, String from, String to) {
    List<String> labels =
        item.item().labels().stream()
            .map(label -> label.equals(from) ? to : label)
            .distinct()
            .toList();
    return item.changed(item.item().withLabels(labels));
  }
}
