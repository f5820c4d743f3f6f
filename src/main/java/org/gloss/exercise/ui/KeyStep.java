package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.LabelSet;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftKey;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.KeyChecks;
import org.gloss.shell.Links;

/// The key, written in the text with the tool that students mark with, and what is worth a look in
/// it. Items are saved as they are made.
class KeyStep extends Div {

  private static final long serialVersionUID = 1L;

  private final transient DraftKeys keys;
  private final transient KeyChecks checks;
  private final transient Runnable changed;
  private final PassageAnnotator annotator = new PassageAnnotator();
  private final Paragraph waiting = new Paragraph();

  /// @param account who writes
  /// @param changed called when the key has other items than before
  KeyStep(Draft draft, DraftKeys keys, KeyChecks checks, UUID account, Runnable changed) {
    this.keys = keys;
    this.checks = checks;
    this.changed = changed;
    addClassName("key-step");
    if (draft.passage().isBlank()) {
      lead("There is no text yet. You mark the key in it.", draft, "text", "Put in the text");
      return;
    }
    Optional<Exercise> exercise = checks.exercise(draft.id());
    if (exercise.isEmpty()) {
      lead("Its label set is there no longer.", draft, "about", "Choose another one");
      return;
    }
    DraftKey first = keys.of(draft.id()).getFirst();
    show(first, new KeyModel(exercise.get(), first, draft.textNumber(), account));
  }

  private void show(DraftKey key, KeyModel model) {
    String depth = model.exercise().depth();
    annotator.show(model.of(depth, keys.items(key.id())));
    KeyLook look = new KeyLook(checks.look(key.id()), annotator::jump);
    annotator.onAnnotationsChanged(
        (count, unsaved) -> {
          if (unsaved == 0 && look.show(checks.look(key.id()))) {
            changed.run();
          }
        });
    waiting.setId("waiting");
    waiting.getElement().setAttribute("role", "status");
    Div tools = new Div(labels(key, model, depth), waiting);
    tools.addClassName("tools");
    add(tools, annotator, look.counts(), look.remarks());
  }

  private Select<LabelSet.Depth> labels(DraftKey key, KeyModel model, String depth) {
    LabelSet set = model.exercise().labelSet();
    Select<LabelSet.Depth> labels = new Select<>();
    labels.setId("labels-shown");
    labels.setLabel("Labels shown");
    labels.setItems(set.depths());
    labels.setItemLabelGenerator(one -> one.name() + " (" + one.labels().size() + ")");
    labels.setValue(set.depth(depth));
    labels.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            annotator.settle(unsaved -> change(key, model, labels, event.getOldValue(), unsaved));
          }
        });
    return labels;
  }

  /// Other labels are another page for the annotator, so everything is saved first.
  private void change(
      DraftKey key,
      KeyModel model,
      Select<LabelSet.Depth> labels,
      LabelSet.Depth before,
      int unsaved) {
    waiting.setText(
        unsaved == 0 ? "" : "Not everything is saved yet. Choose again when it says “Saved”.");
    if (unsaved == 0) {
      annotator.show(model.of(labels.getValue().id(), keys.items(key.id())));
    } else {
      labels.setValue(before);
    }
  }

  private void lead(String why, Draft draft, String step, String mend) {
    Anchor link = new Anchor(Links.draft(draft.id(), step), mend);
    link.addClassNames("action", "primary");
    add(new Paragraph(why), link);
  }
}
