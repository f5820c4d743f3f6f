package org.gloss.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.Exercise;
import org.gloss.review.Compared;
import org.gloss.review.ResultsModel;
import org.gloss.shell.SourceCard;

/// The passage with an answer beside the key, and what follows it.
class MarksBesideKey extends Div {

  private static final long serialVersionUID = 1L;

  /// @param own whether it is for who answered
  MarksBesideKey(Compared compared, boolean own) {
    Paragraph caution =
        new Paragraph("A marked passage may still be true; an unmarked one may still be false.");
    caution.addClassName("caution");
    PassageAnnotator annotator = new PassageAnnotator();
    annotator.show(ResultsModel.of(compared, own));
    add(caution, annotator, afterwards(compared.exercise()));
  }

  private static Section afterwards(Exercise exercise) {
    Section after = new Section();
    after.addClassName("afterwards");
    exercise
        .question()
        .ifPresent(
            question ->
                after.add(new H2("One last question, not graded"), new Paragraph(question)));
    after.add(new SourceCard(exercise.source(), exercise.provenance()));
    return after;
  }
}
