package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.gloss.account.Accounts;
import org.gloss.account.Role;
import org.gloss.annotation.Annotation;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.WarmUpItem;
import org.gloss.review.WarmUp;
import org.gloss.shell.Links;

/// Five short items with an answer at once.
@Route(Links.WARM_UP)
@PageTitle("Warm-up · Gloss")
@RolesAllowed(Role.STUDENT_ROLE)
public class WarmUpView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient WarmUp warmUp;
  private final transient Accounts accounts;

  /// Built by Vaadin for each visit.
  public WarmUpView(WarmUp warmUp, Accounts accounts) {
    this.warmUp = warmUp;
    this.accounts = accounts;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Exercise> exercise = warmUp.exercise();
    if (exercise.isEmpty()) {
      warmUp.done();
      event.forwardTo(Links.EXERCISES);
      return;
    }
    show(exercise.get(), 0);
  }

  private void show(Exercise exercise, int number) {
    removeAll();
    List<WarmUpItem> items = exercise.warmUpItems();
    WarmUpItem item = items.get(number);
    PassageAnnotator annotator = new PassageAnnotator();
    annotator.show(model(exercise, item));
    Div feedback = new Div();
    feedback.setId("feedback");
    feedback.addClassName("feedback");
    feedback.getElement().setAttribute("role", "status");
    Button next =
        new Button(number + 1 < items.size() ? "Next" : "Finish", click -> next(exercise, number));
    next.setId("next");
    next.setVisible(false);
    next.addThemeVariants(ButtonVariant.PRIMARY);
    Button check = new Button("Check");
    check.setId("check");
    check.addThemeVariants(ButtonVariant.PRIMARY);
    check.addClickListener(
        click ->
            annotator.annotations(
                answer -> {
                  if (tell(feedback, exercise, number, answer)) {
                    check.removeThemeVariants(ButtonVariant.PRIMARY);
                    next.setVisible(true);
                    next.focus();
                  }
                }));
    Div foot = new Div(feedback, check, next);
    foot.addClassName("foot");
    add(head(number, items.size()), annotator, foot);
  }

  private Div head(int number, int all) {
    Paragraph ask =
        new Paragraph("Find the one thing to mark: select its words, then pick a label.");
    ask.addClassName("ask");
    Div head = new Div(new H1("Warm-up " + (number + 1) + " of " + all), ask);
    head.addClassName("head");
    if (accounts.warmedUp()) {
      Anchor skip = new Anchor(Links.EXERCISES, "Skip the warm-up");
      skip.setId("skip");
      head.add(skip);
    }
    return head;
  }

  private boolean tell(Div shown, Exercise exercise, int number, List<Annotation> answer) {
    shown.removeAll();
    shown.removeClassNames("right", "wrong");
    if (answer.isEmpty()) {
      shown.add(new Paragraph("Mark something first: select words, then pick a label."));
      return false;
    }
    WarmUp.Feedback feedback = warmUp.check(exercise, number, answer);
    shown.addClassName(feedback.right() ? "right" : "wrong");
    Paragraph verdict = new Paragraph(feedback.verdict());
    verdict.addClassName("verdict");
    shown.add(verdict, new Paragraph(feedback.expected()), new Paragraph(feedback.reason()));
    shown.scrollIntoView();
    return true;
  }

  private void next(Exercise exercise, int number) {
    if (number + 1 < exercise.warmUpItems().size()) {
      show(exercise, number + 1);
    } else {
      warmUp.done();
      getUI().ifPresent(ui -> ui.navigate(Links.EXERCISES));
    }
  }

  private static AnnotatorModel model(Exercise exercise, WarmUpItem item) {
    return new AnnotatorModel(
        AnnotatorModel.Mode.LOCAL,
        AnnotatorModel.Saving.NONE,
        AnnotatorModel.Reading.of(item.passage(), "", List.of(), "", ""),
        AnnotatorModel.Choice.of(exercise.labelSet(), exercise.depth()),
        List.of(),
        Optional.empty());
  }
}
