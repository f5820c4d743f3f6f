package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.gloss.exercise.draft.DraftProgress;
import org.gloss.shell.Links;

/// The way through a draft: its four steps, how far each is, which one is open.
class DraftSteps extends Nav {

  private static final long serialVersionUID = 1L;

  private final OrderedList list = new OrderedList();

  DraftSteps() {
    addClassName("draft-steps");
    setAriaLabel("Steps of this exercise");
    add(list);
  }

  void show(UUID draft, DraftStep open, DraftProgress.Steps progress) {
    list.removeAll();
    for (DraftStep step : DraftStep.values()) {
      list.add(new ListItem(link(draft, step, step == open, words(step, progress))));
    }
  }

  private static Anchor link(UUID draft, DraftStep step, boolean open, String state) {
    Span name = new Span(step.title());
    name.addClassName("name");
    Span how = new Span(state);
    how.addClassName("how");
    Anchor link = new Anchor(Links.draft(draft, step.word()), name, how);
    link.addClassName("title");
    link.setId("step-" + step.word());
    if (open) {
      link.getElement().setAttribute("aria-current", "step");
    }
    return link;
  }

  private static String words(DraftStep step, DraftProgress.Steps progress) {
    return switch (step) {
      case TEXT -> progress.words() == 0 ? "no text yet" : count(progress.words(), "word");
      case ABOUT -> progress.described() ? "title and source are there" : "title or source missing";
      case KEY -> key(progress);
      case PUBLISH -> progress.lacks().isEmpty() ? "ready" : progress.lacks().size() + " to do";
    };
  }

  private static String key(DraftProgress.Steps progress) {
    String items = progress.items() == 0 ? "no items yet" : count(progress.items(), "item");
    return progress.bare() == 0 ? items : items + ", " + progress.bare() + " without reason";
  }

  private static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }
}
