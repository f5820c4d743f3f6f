package org.gloss.review.ui;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gloss.account.Role;
import org.gloss.annotation.Annotation;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.Exercise;
import org.gloss.review.Compared;
import org.gloss.review.Preview;
import org.gloss.scoring.ScoringRules;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.SourceCard;

/// A draft as students would meet it: marking, hints, results. Nothing is saved.
@Route(Links.PREVIEW + "/:draft")
@RolesAllowed(Role.TEACHER_ROLE)
public class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Preview preview;
  private String title = "";

  /// Built by Vaadin for each visit.
  public PreviewView(Preview preview) {
    this.preview = preview;
    addClassNames("page", "wide", "preview");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID draft = Addresses.id(event, "draft").orElseThrow(NotFoundException::new);
    preview
        .exercise(draft)
        .ifPresentOrElse(
            exercise -> begin(draft, exercise, PreviewSettings.of(exercise)),
            () ->
                refuse(draft, "Its label set is there no longer.", "about", "Choose another one"));
  }

  @Override
  public String getPageTitle() {
    return "Preview: " + title + " · Gloss";
  }

  private void begin(UUID draft, Exercise exercise, PreviewSettings settings) {
    title = exercise.title().isBlank() ? "Untitled" : exercise.title();
    if (exercise.passage().text().isBlank()) {
      refuse(draft, "There is no text yet.", "text", "Put in the text");
      return;
    }
    show(draft, exercise, settings, List.of());
  }

  private void show(
      UUID draft, Exercise exercise, PreviewSettings settings, List<Annotation> marks) {
    removeAll();
    PassageAnnotator annotator = new PassageAnnotator();
    annotator.show(model(exercise, settings, marks));
    PreviewChoices choices =
        new PreviewChoices(
            exercise.labelSet(),
            settings,
            changed -> annotator.annotations(current -> show(draft, exercise, changed, current)));
    Button submit = new Button("Submit");
    submit.setId("submit");
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.addClickListener(
        click -> annotator.annotations(answer -> submit(draft, settings, answer)));
    Div foot = new Div(submit);
    foot.addClassName("foot");
    if (settings.mode() == ScoringRules.Mode.PRACTICE) {
      foot.add(hint(draft, settings, annotator));
    }
    Div head = head(draft);
    head.add(choices, ask(exercise, settings));
    add(head, annotator, foot, new SourceCard(exercise.source(), exercise.provenance()));
  }

  private void submit(UUID draft, PreviewSettings settings, List<Annotation> answer) {
    preview
        .compare(draft, settings.depth(), settings.preset(), settings.mode(), answer)
        .ifPresent(compared -> results(draft, settings, compared));
  }

  private void results(UUID draft, PreviewSettings settings, Compared compared) {
    removeAll();
    Div head = head(draft);
    head.add(new Paragraph(settings.inWords(compared.exercise().labelSet())));
    Button again =
        new Button("Again", click -> show(draft, compared.exercise(), settings, List.of()));
    again.setId("again");
    Button change =
        new Button(
            "Change these marks",
            click -> show(draft, compared.exercise(), settings, compared.annotations()));
    change.setId("change");
    Div foot = new Div(again, change);
    foot.addClassName("foot");
    add(head, new ScoreCard(compared, true), new MarksBesideKey(compared, true), foot);
    scrollIntoView();
  }

  private Div head(UUID draft) {
    Anchor back = new Anchor(Links.draft(draft, "publish"), "Back to the draft");
    back.addClassName("back");
    Paragraph banner = new Paragraph("Preview: nothing is saved.");
    banner.addClassName("banner");
    banner.setId("banner");
    Div head = new Div(back, banner, new H1(title));
    head.addClassName("head");
    return head;
  }

  private static Div ask(Exercise exercise, PreviewSettings settings) {
    Paragraph ask =
        new Paragraph("Which device, where, and how do you know? Mark the words and pick a label.");
    ask.addClassName("ask");
    Div words = new Div(ask);
    if (settings.mode() == ScoringRules.Mode.TEST) {
      words.add(new Paragraph("This is a test: students can submit it once."));
    }
    if (exercise.warmUp()) {
      words.add(
          new Paragraph(
              "This is a warm-up: students meet its paragraphs one by one, with an answer after"
                  + " each. Here they stand on one page."));
    }
    return words;
  }

  private Div hint(UUID draft, PreviewSettings settings, PassageAnnotator annotator) {
    Span words = new Span();
    words.setId("hint");
    words.getElement().setAttribute("role", "status");
    AtomicInteger asked = new AtomicInteger();
    Button ask =
        new Button(
            "Hint",
            click ->
                annotator.annotations(marks -> words.setText(hint(draft, settings, marks, asked))));
    ask.setId("ask-hint");
    Div hint = new Div(ask, words);
    hint.addClassName("hint");
    return hint;
  }

  private String hint(
      UUID draft, PreviewSettings settings, List<Annotation> marks, AtomicInteger asked) {
    return preview
        .hint(draft, settings.depth(), marks, asked.getAndIncrement())
        .orElse("There is no further hint.");
  }

  private void refuse(UUID draft, String why, String step, String mend) {
    removeAll();
    Anchor link = new Anchor(Links.draft(draft, step), mend);
    link.addClassNames("action", "primary");
    add(head(draft), new Paragraph(why + " There is nothing to preview."), link);
  }

  private static AnnotatorModel model(
      Exercise exercise, PreviewSettings settings, List<Annotation> marks) {
    List<String> labels = exercise.labelSet().depth(settings.depth()).labels();
    return new AnnotatorModel(
        AnnotatorModel.Mode.LOCAL,
        AnnotatorModel.Saving.NONE,
        exercise.reading(),
        AnnotatorModel.Choice.of(exercise.labelSet(), settings.depth()),
        marks.stream()
            .filter(mark -> labels.contains(mark.label()))
            .filter(mark -> mark.span().end() <= exercise.passage().text().length())
            .map(mark -> AnnotatorModel.Mark.of(mark, 0))
            .toList(),
        Optional.empty());
  }
}
