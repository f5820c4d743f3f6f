package org.gloss.exercise.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.exercise.intake.Paragraph;
import org.gloss.exercise.intake.StarterText;
import org.gloss.exercise.labels.StoredLabelSet;
import org.springframework.stereotype.Component;

/// Makes drafts of exercises of other systems, which have marked words without labels and reasons.
@Component
class StarterDrafts {

  private final Drafts drafts;
  private final DraftKeys keys;

  StarterDrafts(Drafts drafts, DraftKeys keys) {
    this.drafts = drafts;
    this.keys = keys;
  }

  /// A draft with the text and an item for each marked word. Every item has the set's first label
  /// until its author chooses, and no reason, so that it cannot be published unseen.
  ///
  /// @param name of the file, without its end the draft's title
  /// @param notes gets what the teacher ought to know
  Draft begin(String name, StarterText.Starter starter, StoredLabelSet labels, List<String> notes) {
    Draft blank = drafts.begin(title(name), labels.setId(), "en");
    String typed =
        starter.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    return switch (drafts.write(blank.id(), blank.revision(), typed, blank.details())) {
      case Drafts.Change.Done(Draft written, List<String> _) -> {
        mark(written, starter, labels, notes);
        yield written;
      }
      case Drafts.Change.Refused(String reason) ->
          throw new IllegalStateException("a text that was read is refused: " + reason);
      case Drafts.Change.Overtaken _ ->
          throw new IllegalStateException("a draft that was just begun has changed");
    };
  }

  private void mark(
      Draft draft, StarterText.Starter starter, StoredLabelSet labels, List<String> notes) {
    if (!draft.passage().equals(starter.text())) {
      notes.add("The marks of “%s” could not be taken over.".formatted(draft.title()));
      return;
    }
    String label = labels.set().labels().getFirst().id();
    List<DraftItem> items =
        starter.marks().stream()
            .map(
                span ->
                    new DraftItem(UUID.randomUUID(), 1, false, item(span, label), Optional.empty()))
            .toList();
    UUID key = keys.of(draft.id()).getFirst().id();
    long lost =
        keys.put(key, draft.textNumber(), items).stream()
            .filter(outcome -> !(outcome instanceof ItemOutcome.Saved))
            .count();
    notes.add(
        "“%s”: every marked word has the label “%s” until you choose, and needs a reason."
            .formatted(draft.title(), labels.set().labels().getFirst().name()));
    if (lost > 0) {
      notes.add("“%s”: %d marks could not be kept.".formatted(draft.title(), lost));
    }
    starter.notes().forEach(note -> notes.add("“%s”: %s".formatted(draft.title(), note)));
  }

  private static KeyItem item(Span span, String label) {
    return new KeyItem(
        span, Optional.empty(), List.of(label), BigDecimal.ONE, KeyItem.Status.REQUIRED, "", "");
  }

  private static String title(String name) {
    return name.replaceFirst("\\.[A-Za-z0-9]+$", "").replace('_', ' ').replace('-', ' ');
  }
}
