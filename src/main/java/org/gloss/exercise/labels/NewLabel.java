package org.gloss.exercise.labels;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// A label that is yet to be written: empty, with a look that can be told from all others.
public final class NewLabel {

  private NewLabel() {}

  /// A new label beside those of a set.
  public static Label of(LabelSet set) {
    Label last = set.labels().getLast();
    Label empty =
        new Label(
            LabelSetEdit.NEW,
            last.kind(),
            last.family(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            new Label.Confusion(last.id(), ""),
            last.colour(),
            last.darkColour(),
            last.pattern(),
            Palette.freeShortcut("", set.labels()).orElse(""),
            List.of());
    return Palette.free(empty, set.labels())
        .map(look -> Labels.withLook(empty, look))
        .orElse(empty);
  }
}
