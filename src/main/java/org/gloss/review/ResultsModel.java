package org.gloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Mark;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.Target;

/// Turns results into what the annotator shows: the key beside the student's annotations. It holds
/// the key, so it is made only from a [Compared], which nobody gets before they may.
public final class ResultsModel {

  private final Compared compared;
  private final boolean own;
  private final Passage passage;
  private final Map<Target, String> ids = new HashMap<>();
  private final List<AnnotatorModel.Item> items = new ArrayList<>();

  private ResultsModel(Compared compared, boolean own) {
    this.compared = compared;
    this.own = own;
    this.passage = compared.exercise().passage();
  }

  /// The model of an answer beside the key.
  ///
  /// @param own whether it is for who answered
  public static AnnotatorModel of(Compared compared, boolean own) {
    return new ResultsModel(compared, own).model();
  }

  private AnnotatorModel model() {
    Exercise exercise = compared.exercise();
    Scoresheet sheet = compared.sheet();
    sheet.items().forEach(this::add);
    AnswerKey key = exercise.key().at(compared.depth(), exercise.labelSet());
    key.items().stream()
        .filter(item -> item.status() != KeyItem.Status.REQUIRED)
        .forEach(item -> add(Target.of(passage, item), "", ""));
    return new AnnotatorModel(
        AnnotatorModel.Mode.RESULTS,
        AnnotatorModel.Saving.NONE,
        exercise.reading(),
        AnnotatorModel.Choice.of(exercise.labelSet(), compared.depth()),
        compared.annotations().stream()
            .map(annotation -> AnnotatorModel.Mark.of(annotation, 0))
            .toList(),
        Optional.of(new AnnotatorModel.Results(items, marks(sheet), own)));
  }

  private void add(ItemOutcome outcome) {
    switch (outcome) {
      case ItemOutcome.Found found -> add(found.target(), "found", first(found.match().mark()));
      case ItemOutcome.FoundOtherName other ->
          add(other.target(), "found-other-name", first(other.match().mark()));
      case ItemOutcome.Partly partly ->
          add(partly.target(), "partly", first(partly.match().mark()));
      case ItemOutcome.Missed missed -> add(missed.target(), "missed", "");
    }
  }

  private void add(Target target, String outcome, String annotation) {
    String id = "k" + (items.size() + 1);
    ids.put(target, id);
    KeyItem item = target.item();
    items.add(
        new AnnotatorModel.Item(
            id,
            passage.span(target.extent()),
            item.span(),
            passage.span(target.core()),
            item.labels(),
            item.status().name().toLowerCase(Locale.ROOT),
            outcome,
            item.reason(),
            annotation));
  }

  private List<AnnotatorModel.MarkResult> marks(Scoresheet sheet) {
    return sheet.marks().stream()
        .flatMap(
            outcome -> outcome.mark().parts().stream().map(part -> mark(part.toString(), outcome)))
        .toList();
  }

  private AnnotatorModel.MarkResult mark(String id, MarkOutcome outcome) {
    return switch (outcome) {
      case MarkOutcome.Matched matched ->
          new AnnotatorModel.MarkResult(id, "matched", item(matched.target()), "");
      case MarkOutcome.AlsoFair fair ->
          new AnnotatorModel.MarkResult(
              id, "also-fair", item(fair.target()), fair.target().item().reason());
      case MarkOutcome.Extra extra ->
          new AnnotatorModel.MarkResult(
              id,
              "extra",
              extra.trap().map(this::item).orElse(""),
              extra.trap().map(trap -> trap.item().reason()).orElse(""));
    };
  }

  private String item(Target target) {
    return ids.getOrDefault(target, "");
  }

  private static String first(Mark mark) {
    return mark.parts().getFirst().toString();
  }
}
