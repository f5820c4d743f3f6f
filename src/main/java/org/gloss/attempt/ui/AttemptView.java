package org.gloss.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gloss.account.Accounts;
import org.gloss.account.Role;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.Hints;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Terms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.SourceCard;

/// A passage to mark.
@Route(Links.WORK + "/:assignment")
@RolesAllowed(Role.STUDENT_ROLE)
public class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Attempts attempts;
  private final transient Hints hints;
  private final transient Exercises exercises;
  private final transient Accounts accounts;
  private final transient Clock clock;
  private String title = "";

  /// Built by Vaadin for each visit.
  public AttemptView(
      Attempts attempts, Hints hints, Exercises exercises, Accounts accounts, Clock clock) {
    this.attempts = attempts;
    this.hints = hints;
    this.exercises = exercises;
    this.accounts = accounts;
    this.clock = clock;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID assignmentId = Addresses.id(event, "assignment").orElseThrow(NotFoundException::new);
    Attempts.Work work = attempts.work(assignmentId);
    if (!accounts.warmedUp()) {
      event.forwardTo(Links.WARM_UP);
      return;
    }
    show(work.terms(), attempts.open(assignmentId));
  }

  @Override
  public String getPageTitle() {
    return title + " · Gloss";
  }

  private void show(Terms terms, Optional<Attempt> current) {
    removeAll();
    Assignment assignment = terms.assignment();
    if (current.isEmpty()) {
      title = exercises.version(assignment.exerciseVersionId()).title();
      add(new H1(title), new Paragraph("This is not open now."));
      return;
    }
    Attempt attempt = current.get();
    Exercise exercise = exercises.version(attempt.exerciseVersionId());
    title = exercise.title();
    if (attempt.submitted()) {
      add(new H1(title), submitted(terms, attempt));
      return;
    }
    List<SavedAnnotation> saved = attempts.annotations(attempt.id());
    PassageAnnotator annotator = new PassageAnnotator();
    annotator.show(model(exercise, assignment, attempt, saved));
    annotator.onAttemptClosed(() -> getUI().ifPresent(ui -> ui.getPage().reload()));
    Button submit = new Button("Look over and submit");
    submit.setId("look-over");
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.addClickListener(click -> lookOver(annotator, exercise, terms, attempt));
    Div foot = new Div(submit);
    foot.addClassName("foot");
    if (assignment.mode() == Assignment.Mode.PRACTICE) {
      foot.add(hint(attempt));
    }
    add(
        head(assignment),
        annotator,
        foot,
        new SourceCard(exercise.source(), exercise.provenance()));
  }

  private Div hint(Attempt attempt) {
    Span words = new Span();
    words.setId("hint");
    words.getElement().setAttribute("role", "status");
    AtomicInteger asked = new AtomicInteger();
    Button ask =
        new Button(
            "Hint",
            click ->
                words.setText(
                    hints
                        .next(attempt.id(), asked.getAndIncrement())
                        .orElse("There is no further hint.")));
    ask.setId("ask-hint");
    Div hint = new Div(ask, words);
    hint.addClassName("hint");
    return hint;
  }

  private Div head(Assignment assignment) {
    Anchor back = new Anchor(Links.EXERCISES, "All exercises");
    back.addClassName("back");
    Paragraph ask =
        new Paragraph("Which device, where, and how do you know? Mark the words and pick a label.");
    ask.addClassName("ask");
    Div head = new Div(back, new H1(title), ask);
    if (assignment.mode() == Assignment.Mode.TEST) {
      head.add(new Paragraph("This is a test: you can submit it once."));
    }
    head.addClassName("head");
    return head;
  }

  private Div submitted(Terms terms, Attempt attempt) {
    Div words = new Div();
    words.addClassName("card");
    if (terms.released(clock.instant())) {
      Anchor results = new Anchor(Links.results(attempt.id()), "Read the results");
      results.addClassNames("action", "primary");
      words.add(new Paragraph("You have submitted this."), results);
    } else {
      words.add(
          new Paragraph("Submitted. Your teacher will return the results; you need do nothing."));
    }
    Anchor back = new Anchor(Links.EXERCISES, "All exercises");
    back.addClassName("action");
    words.add(back);
    return words;
  }

  private void lookOver(
      PassageAnnotator annotator, Exercise exercise, Terms terms, Attempt attempt) {
    annotator.settle(
        unsaved -> {
          LookOver dialog =
              new LookOver(
                  exercise,
                  terms.assignment(),
                  attempts.annotations(attempt.id()),
                  unsaved,
                  () -> submit(terms, attempt));
          add(dialog);
          dialog.open();
        });
  }

  private void submit(Terms terms, Attempt attempt) {
    Attempt submitted = attempts.submit(attempt.id());
    getUI()
        .ifPresent(
            ui -> {
              if (terms.released(clock.instant())) {
                ui.navigate(Links.results(submitted.id()));
              } else {
                ui.getPage().reload();
              }
            });
  }

  private static AnnotatorModel model(
      Exercise exercise, Assignment assignment, Attempt attempt, List<SavedAnnotation> saved) {
    return new AnnotatorModel(
        AnnotatorModel.Mode.WORK,
        new AnnotatorModel.Saving(
            attempt.id().toString(),
            attempt.accountId().toString(),
            "channel/attempts/" + attempt.id() + "/annotations"),
        exercise.reading(),
        AnnotatorModel.Choice.of(exercise.labelSet(), assignment.depth()),
        saved.stream()
            .map(mark -> AnnotatorModel.Mark.of(mark.annotation(), mark.revision()))
            .toList(),
        Optional.empty());
  }
}
