package org.gloss.exercise.draft;

import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.saving.Acknowledgement;

/// What is wrong with a key item that a browser sent, in words for the teacher.
final class ItemFaults {

  static final int LONGEST_REASON = 600;
  static final int LONGEST_HINT = 200;

  /// In characters, with a space between two.
  private static final int MOST_LABELS = 2000;

  private static final int DECIMALS = 3;

  private ItemFaults() {}

  /// Whether the revision is one that a page can have come to.
  static Optional<String> ofRevision(DraftItem change) {
    return change.revision() < 1 || change.revision() > Acknowledgement.GREATEST_REVISION
        ? Optional.of("This item's revision number is not valid. Please reload the page.")
        : Optional.empty();
  }

  /// @param labels the ids of the label set
  /// @return empty when it can be saved; a missing reason is no fault in a draft
  static Optional<String> of(DraftItem change, Passage passage, Set<String> labels) {
    KeyItem item = change.item();
    if (item.span().end() > passage.text().length()) {
      return Optional.of("This item ends after the text does. Please mark the words again.");
    }
    if (!coversWords(item.span(), passage)) {
      return Optional.of("This item covers no word. Please mark at least one.");
    }
    if (item.core().filter(core -> !coversWords(core, passage)).isPresent()) {
      return Optional.of("The core of this item covers no word. Please choose it again.");
    }
    return item.labels().stream()
        .filter(label -> !labels.contains(label))
        .findFirst()
        .map(label -> "The label set has no label \"" + label + "\".")
        .or(() -> texts(item));
  }

  private static Optional<String> texts(KeyItem item) {
    if (String.join(" ", item.labels()).length() > MOST_LABELS) {
      return Optional.of("This item accepts too many labels. Please leave some out.");
    }
    if (item.weight().scale() > DECIMALS) {
      return Optional.of("A weight has " + DECIMALS + " decimals at most.");
    }
    if (item.reason().length() > LONGEST_REASON) {
      return Optional.of("A reason has " + LONGEST_REASON + " characters at most.");
    }
    if (item.hint().length() > LONGEST_HINT) {
      return Optional.of("A hint has " + LONGEST_HINT + " characters at most.");
    }
    return Optional.empty();
  }

  private static boolean coversWords(Span span, Passage passage) {
    return span.end() <= passage.text().length() && passage.words().covered(span).isPresent();
  }
}
