package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import org.gloss.review.OwnScores;
import org.gloss.review.Results;
import org.gloss.review.Said;
import org.gloss.review.ScoreOverride;
import org.gloss.scoring.Ratio;

/// What an attempt counts for, and a score of the teacher's own in its place.
final class OwnScoreSection extends Section {

  private static final long serialVersionUID = 1L;

  private final transient OwnScores scores;
  private final transient Runnable changed;
  private final UUID attempt;
  private final IntegerField percent = new IntegerField("Score in percent");
  private final TextArea reason = new TextArea("Reason");
  private final Paragraph fault = CommentForm.fault();

  /// @param counted what it counts for now
  /// @param changed called when that has changed
  OwnScoreSection(Results.Result result, Ratio counted, OwnScores scores, Runnable changed) {
    this.scores = scores;
    this.changed = changed;
    this.attempt = result.submission().attempt().id();
    setId("own-score");
    addClassName("own-score");
    add(new H2("What it counts for"), words(result, counted));
    result.override().ifPresent(override -> add(given(override)));
    add(form(result.override()));
  }

  private static Paragraph words(Results.Result result, Ratio counted) {
    String late = result.submission().late() ? " It came late." : "";
    String scored =
        result.override().isPresent() || !counted.equals(result.sheet().score())
            ? " The comparison with the key gave " + result.sheet().score().percent() + "%."
            : "";
    Paragraph words = new Paragraph(counted.percent() + "%." + scored + late);
    words.setId("counts-for");
    return words;
  }

  private Component given(ScoreOverride override) {
    Button back =
        new Button(
            "Take this score back",
            click -> {
              scores.takeBack(attempt);
              changed.run();
            });
    back.setId("score-back");
    return new Div(
        new Paragraph("This score was given by hand. Reason: " + override.reason()), back);
  }

  private Component form(Optional<ScoreOverride> override) {
    percent.setId("score-percent");
    percent.setMin(0);
    percent.setMax(100);
    percent.setStepButtonsVisible(true);
    reason.setId("score-reason");
    reason.setMaxLength(OwnScores.LONGEST_REASON);
    reason.setHelperText("The student reads it beside the score.");
    override.ifPresent(
        one -> {
          percent.setValue(one.percent());
          reason.setValue(one.reason());
        });
    Button give = new Button("Give this score", click -> give());
    give.setId("score-give");
    Div form = new Div(percent, reason, fault, give);
    form.addClassName("score-form");
    Details details = new Details("Give a score of your own", form);
    details.setId("score-details");
    return details;
  }

  private void give() {
    Optional<Integer> value = percent.getOptionalValue();
    if (value.isEmpty()) {
      fault.setText("Give a whole number from 0 to 100.");
      return;
    }
    switch (scores.give(attempt, value.get(), reason.getValue())) {
      case Said.Done() -> changed.run();
      case Said.Refused(String words) -> fault.setText(words);
    }
  }
}
