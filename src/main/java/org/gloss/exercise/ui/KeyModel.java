package org.gloss.exercise.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelSet;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.DraftKey;

/// What the annotator shows of a key that is written.
///
/// @param exercise text and labels; its own keys are not looked at
/// @param key whose items are written
/// @param textNumber of the text; what a page with an earlier one has not sent yet stays apart
/// @param account who writes
record KeyModel(Exercise exercise, DraftKey key, int textNumber, UUID account) {

  /// @param depth id of the depth whose labels are offered; labels of items come after them
  AnnotatorModel of(String depth, List<DraftItem> items) {
    return new AnnotatorModel(
        AnnotatorModel.Mode.AUTHOR,
        new AnnotatorModel.Saving(
            key.id() + "/" + textNumber,
            account.toString(),
            "channel/keys/" + key.id() + "/texts/" + textNumber + "/items"),
        exercise.reading(),
        choices(depth, items),
        items.stream().map(KeyModel::mark).toList(),
        Optional.empty());
  }

  private List<AnnotatorModel.Choice> choices(String depth, List<DraftItem> items) {
    LabelSet set = exercise.labelSet();
    Set<String> further = new LinkedHashSet<>();
    items.forEach(item -> further.addAll(item.item().labels()));
    further.removeAll(set.depth(depth).labels());
    LabelSet used =
        new LabelSet(
            set.id(),
            set.title(),
            set.language(),
            set.sources(),
            set.kinds(),
            set.families(),
            set.labels(),
            List.of(new LabelSet.Depth(depth, "", "", List.copyOf(further))));
    return Stream.concat(
            AnnotatorModel.Choice.of(set, depth).stream(),
            AnnotatorModel.Choice.of(used, depth).stream().map(KeyModel::withoutShortcut))
        .toList();
  }

  private static AnnotatorModel.Choice withoutShortcut(AnnotatorModel.Choice choice) {
    return new AnnotatorModel.Choice(
        choice.id(),
        choice.name(),
        choice.shortName(),
        choice.family(),
        choice.familyName(),
        choice.definition(),
        choice.test(),
        choice.example(),
        choice.confusedWith(),
        choice.confusedWhy(),
        choice.colour(),
        choice.darkColour(),
        choice.pattern(),
        "");
  }

  private static AnnotatorModel.Mark mark(DraftItem saved) {
    KeyItem item = saved.item();
    return new AnnotatorModel.Mark(
        saved.id().toString(),
        saved.revision(),
        item.span().start(),
        item.span().end(),
        item.labels().getFirst(),
        item.reason(),
        Optional.of(
            new AnnotatorModel.KeyPart(
                item.labels().subList(1, item.labels().size()),
                item.core(),
                item.weight(),
                item.status().name().toLowerCase(Locale.ROOT),
                item.hint())));
  }
}
