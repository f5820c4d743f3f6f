package org.gloss.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;

/// A passage to mark, with what stands below it.
class MarkingDesk extends Div {

  private static final long serialVersionUID = 1L;

  /// Its id, for the clock that freezes it.
  static final String ID = "desk";

  private final PassageAnnotator annotator = new PassageAnnotator();
  private final Div foot = new Div();

  /// @param lookOver takes how many marks are not saved yet, once the student wants to submit
  MarkingDesk(AnnotatorModel model, Consumer<Integer> lookOver) {
    setId(ID);
    annotator.show(model);
    annotator.onAttemptClosed(() -> getUI().ifPresent(ui -> ui.getPage().reload()));
    Button submit = new Button("Look over and submit", click -> annotator.settle(lookOver::accept));
    submit.setId("look-over");
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    foot.add(submit);
    foot.addClassName("foot");
    add(annotator, foot);
  }

  /// Offers hints.
  ///
  /// @param next the hint after so many, empty when there is none
  void hints(IntFunction<Optional<String>> next) {
    Span words = new Span();
    words.setId("hint");
    words.getElement().setAttribute("role", "status");
    AtomicInteger asked = new AtomicInteger();
    Button ask =
        new Button(
            "Hint",
            click ->
                words.setText(
                    next.apply(asked.getAndIncrement()).orElse("There is no further hint.")));
    ask.setId("ask-hint");
    Div hint = new Div(ask, words);
    hint.addClassName("hint");
    foot.add(hint);
  }

  /// What the annotator shows of an attempt.
  static AnnotatorModel model(
      AnnotatorModel.Reading reading,
      Exercise exercise,
      Assignment assignment,
      Attempt attempt,
      List<SavedAnnotation> saved) {
    UUID id = attempt.id();
    return new AnnotatorModel(
        AnnotatorModel.Mode.WORK,
        new AnnotatorModel.Saving(
            id.toString(),
            attempt.accountId().toString(),
            "channel/attempts/" + id + "/annotations"),
        reading,
        AnnotatorModel.Choice.of(exercise.labelSet(), assignment.depth()),
        saved.stream()
            .map(mark -> AnnotatorModel.Mark.of(mark.annotation(), mark.revision()))
            .toList(),
        Optional.empty());
  }
}
