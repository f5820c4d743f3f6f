package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftOverview;
import org.gloss.shell.Links;

/// A teacher's drafts, to go on with or to give up.
class DraftList extends UnorderedList {

  private static final long serialVersionUID = 1L;

  /// @param discard gives a draft up
  DraftList(List<DraftOverview.Listed> drafts, Instant now, Consumer<UUID> discard) {
    addClassName("works");
    setId("drafts");
    drafts.forEach(listed -> add(row(listed, now, discard)));
  }

  private static ListItem row(DraftOverview.Listed listed, Instant now, Consumer<UUID> discard) {
    Draft draft = listed.draft();
    Anchor title = new Anchor(Links.draft(draft.id(), "text"), draft.title());
    title.addClassName("title");
    Span about = new Span(String.join(" · ", facts(listed, now)));
    about.addClassName("about");
    ListItem row = new ListItem(new Div(title, about));
    if (listed.own()) {
      Button giveUp = new Button("Give up", click -> confirm(draft, discard));
      giveUp.addClassName("quiet");
      giveUp.setAriaLabel("Give up the draft “" + draft.title() + "”");
      row.add(giveUp);
    }
    return row;
  }

  private static List<String> facts(DraftOverview.Listed listed, Instant now) {
    List<String> facts = new ArrayList<>();
    facts.add(listed.draft().base().isPresent() ? "Next version" : "New exercise");
    facts.add("changed " + Moments.words(listed.draft().changedAt(), now));
    if (!listed.own()) {
      facts.add("shared with you by " + listed.owner());
    } else if (!listed.sharedWith().isEmpty()) {
      facts.add("shared with " + String.join(", ", listed.sharedWith()));
    }
    return facts;
  }

  private static void confirm(Draft draft, Consumer<UUID> discard) {
    ConfirmDialog dialog =
        new ConfirmDialog(
            "Give up “" + draft.title() + "”?",
            draft.base().isPresent()
                ? "What you changed since the last version is deleted for good. The published versions stay."
                : "The draft is deleted for good, with its text and its key.",
            "Give it up",
            confirmed -> discard.accept(draft.id()));
    dialog.setCancelable(true);
    dialog.setCancelText("Keep it");
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }
}
