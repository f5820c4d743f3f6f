package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gloss.exercise.draft.DetailField;
import org.gloss.exercise.draft.DetailValues;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.shell.Links;

/// What an exercise says besides its text and key. Each field is saved when it is left; two people
/// can fill in different ones at the same time.
class AboutStep extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Drafts drafts;
  private final transient Consumer<Draft> changed;
  private final transient AboutFields fields;
  private final Paragraph saved = new Paragraph();
  private final StayingNotice fault = new StayingNotice("about-fault", true);
  private transient Draft draft;

  /// @param sets the label sets to choose from
  /// @param changed called with the draft as it is saved
  AboutStep(Draft draft, Drafts drafts, List<StoredLabelSet> sets, Consumer<Draft> changed) {
    this.draft = draft;
    this.drafts = drafts;
    this.changed = changed;
    addClassName("about-step");
    saved.setId("about-saved");
    saved.addClassName("about");
    saved.getElement().setAttribute("role", "status");
    saved.setText("Every field is saved when you leave it.");
    fields = new AboutFields(sets, this::save);
    fields.show(DetailValues.of(draft.details()));
    Anchor next = new Anchor(Links.draft(draft.id(), DraftStep.KEY.word()), "Go on: Key");
    next.addClassNames("action", "primary");
    next.setId("next");
    Div foot = new Div(next);
    foot.addClassName("foot");
    add(saved, fault);
    fields.sections().forEach(this::add);
    add(foot);
  }

  private void save(DetailField field, String value) {
    Optional<String> wrong = field.fault(value);
    if (wrong.isPresent()) {
      fields.refuse(field, wrong.get());
      return;
    }
    DetailValues before = DetailValues.of(draft.details());
    if (before.get(field).equals(value)) {
      fields.accept(field);
      return;
    }
    save(field, value, draft);
  }

  private void save(DetailField field, String value, Draft onto) {
    DetailValues wanted = DetailValues.of(onto.details()).with(field, value);
    switch (drafts.describe(onto.id(), onto.revision(), wanted.over(onto.details()))) {
      case Drafts.Change.Done(Draft now, List<String> _) -> done(field, now);
      case Drafts.Change.Overtaken(Draft current) -> beside(field, value, current);
      case Drafts.Change.Refused(String reason) -> fields.refuse(field, reason);
    }
  }

  private void done(DetailField field, Draft now) {
    draft = now;
    fault.say("");
    fields.accept(field);
    fields.showOthers(DetailValues.of(now.details()));
    saved.removeAll();
    saved.add(new Span("Saved "), new Moment(now.changedAt()));
    changed.accept(now);
  }

  /// Somebody changed the draft meanwhile. Another field is in nobody's way.
  private void beside(DetailField field, String value, Draft current) {
    DetailValues before = DetailValues.of(draft.details());
    DetailValues theirs = DetailValues.of(current.details());
    if (!before.differing(theirs).contains(field)) {
      save(field, value, current);
      return;
    }
    fault.say(
        "Somebody changed this field meanwhile. What you typed is still in it and not saved. Saved"
            + " is: “"
            + theirs.get(field)
            + "”.");
    Button mine = new Button("Save mine in its place", _ -> save(field, value, current));
    mine.setId("save-mine");
    Button take =
        new Button(
            "Take theirs",
            _ -> {
              draft = current;
              fault.say("");
              fields.show(DetailValues.of(current.details()));
              changed.accept(current);
            });
    take.setId("take-theirs");
    fault.add(mine, take);
  }
}
