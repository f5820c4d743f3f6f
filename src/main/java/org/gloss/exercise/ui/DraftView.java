package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftProgress;
import org.gloss.exercise.draft.Drafts;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;

/// An exercise that is being written: what it is called and how far it is, the way through its
/// steps, and the step that is open.
@Route(Links.DRAFTS + "/:draft/:step?")
@RolesAllowed(Role.TEACHER_ROLE)
public class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Drafts drafts;
  private final transient DraftProgress progress;
  private final transient Exercises exercises;
  private final transient WritingSteps writingSteps;
  private final transient KeySteps keySteps;
  private final DraftSteps steps = new DraftSteps();
  private final H1 title = new H1();
  private final Paragraph about = new Paragraph();
  private final Paragraph people = new Paragraph();
  private final Div content = new Div();

  /// Built by Vaadin for each visit.
  public DraftView(
      Drafts drafts,
      DraftProgress progress,
      Exercises exercises,
      WritingSteps writingSteps,
      KeySteps keySteps) {
    this.drafts = drafts;
    this.progress = progress;
    this.exercises = exercises;
    this.writingSteps = writingSteps;
    this.keySteps = keySteps;
    addClassNames("page", "wide", "draft");
    about.addClassName("about");
    about.setId("draft-about");
    Anchor back = new Anchor(Links.BANK, "All exercises");
    back.addClassName("back");
    people.setId("draft-people");
    people.addClassName("about");
    Div head = new Div(back, title, about, people);
    head.addClassName("head");
    content.addClassName("step");
    add(head, steps, content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = Addresses.id(event, "draft").orElseThrow(NotFoundException::new);
    DraftStep step =
        event
            .getRouteParameters()
            .get("step")
            .map(word -> DraftStep.of(word).orElseThrow(NotFoundException::new))
            .orElse(DraftStep.TEXT);
    show(drafts.find(id), step);
  }

  @Override
  public String getPageTitle() {
    return title.getText() + " · Gloss";
  }

  private void show(Draft draft, DraftStep step) {
    refresh(draft, step);
    content.removeAll();
    content.add(step(draft, step));
  }

  /// The step's own component. It calls [#refresh] when it has changed the draft.
  private Component step(Draft draft, DraftStep step) {
    return switch (step) {
      case TEXT -> writingSteps.text(draft, saved -> refresh(saved, step));
      case ABOUT -> writingSteps.about(draft, saved -> refresh(saved, step));
      case KEY -> keySteps.key(draft, () -> refresh(drafts.find(draft.id()), step));
      case PUBLISH -> keySteps.publish(draft);
    };
  }

  private void refresh(Draft draft, DraftStep step) {
    title.setText(draft.title());
    about.removeAll();
    about.add(new Text("Draft of version " + number(draft) + " · saved "));
    about.add(new Moment(draft.changedAt()));
    showPeople(draft);
    steps.show(draft.id(), step, progress.of(draft.id()));
  }

  private void showPeople(Draft draft) {
    String names =
        drafts.sharedWith(draft.id()).stream().map(Account::name).collect(Collectors.joining(", "));
    Button colleagues = new Button("Share it, or ask a colleague", _ -> openColleagues(draft));
    colleagues.setId("colleagues");
    people.removeAll();
    people.add(
        new Text(names.isEmpty() ? "Only you see this draft." : "Shared with " + names + "."));
    people.add(colleagues);
  }

  private void openColleagues(Draft draft) {
    Colleagues dialog = writingSteps.colleagues(draft, () -> showPeople(draft));
    add(dialog);
    dialog.open();
  }

  private int number(Draft draft) {
    return exercises.newest(draft.exerciseId()).map(Exercise::number).orElse(0) + 1;
  }
}
