package org.gloss.exercise.draft;

import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.exercise.draft.Need.Where;
import org.gloss.exercise.file.ExerciseKind;
import org.gloss.scoring.KeyRemark;
import org.gloss.scoring.KeyRemarks;

/// What every exercise needs before students get it, in words for its author.
final class PublishingNeeds {

  private PublishingNeeds() {}

  /// @param items of the first key
  /// @return those that are not met
  static List<Need> of(Draft draft, List<DraftItem> items) {
    List<Need> needs = new ArrayList<>();
    if (draft.details().front().title().isBlank()) {
      needs.add(new Need("Give the exercise a title.", Where.ABOUT));
    }
    if (draft.passage().isBlank()) {
      needs.add(new Need("Put in the text.", Where.TEXT));
      return needs;
    }
    if (draft.details().front().source().who().isBlank()) {
      needs.add(
          new Need("Say who speaks or wrote the text (under “Where it comes from”).", Where.ABOUT));
    }
    kind(draft, items, needs);
    reasons(draft, items, needs);
    contradictions(draft, items, needs);
    return needs;
  }

  private static void kind(Draft draft, List<DraftItem> items, List<Need> needs) {
    boolean required =
        items.stream().anyMatch(item -> item.item().status() == KeyItem.Status.REQUIRED);
    boolean clean = draft.details().front().kind() == ExerciseKind.CLEAN;
    if (!required && !clean) {
      needs.add(
          new Need(
              "Mark at least one required item, or choose the kind “Clean: nothing is to be"
                  + " found”.",
              Where.KEY));
    }
    if (required && clean) {
      needs.add(
          new Need(
              "The kind is “clean”, and the key has required items. Make them optional or traps, or"
                  + " choose another kind.",
              Where.KEY));
    }
  }

  private static void reasons(Draft draft, List<DraftItem> items, List<Need> needs) {
    items.stream()
        .filter(item -> item.item().reason().isBlank())
        .map(item -> "“" + Quotes.of(draft, item) + "” needs a reason.")
        .forEach(sentence -> needs.add(new Need(sentence, Where.KEY)));
  }

  /// What cannot be published of what is worth a look; missing reasons are told of already.
  private static void contradictions(Draft draft, List<DraftItem> items, List<Need> needs) {
    Passage passage = Passage.of(draft.passage(), draft.details().front().language());
    KeyRemarks.of(passage, items.stream().map(DraftItem::item).toList()).stream()
        .filter(remark -> remark.severity() == KeyRemark.Severity.BLOCKS)
        .filter(remark -> remark.kind() != KeyRemark.Kind.NO_REASON)
        .map(
            remark ->
                "“%s”: %s"
                    .formatted(
                        Quotes.of(draft, items.get(remark.items().getFirst())), remark.sentence()))
        .forEach(sentence -> needs.add(new Need(sentence, Where.KEY)));
  }
}
