package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;

/// Gives one more exercise to a class.
class GiveForm extends Div {

  private static final long serialVersionUID = 1L;

  /// Gives an exercise to the class.
  interface Give {
    void give(Exercise exercise, Assignment.Mode mode);
  }

  /// @param offered at least one
  GiveForm(List<Exercise> offered, Give give) {
    addClassName("give");
    Select<Exercise> exercise = new Select<>();
    exercise.setLabel("Give an exercise to this class");
    exercise.setItems(offered);
    exercise.setItemLabelGenerator(GiveForm::name);
    exercise.setPlaceholder("Choose an exercise");
    Select<Assignment.Mode> mode = new Select<>();
    mode.setLabel("As");
    mode.setItems(Assignment.Mode.values());
    mode.setItemLabelGenerator(GiveForm::name);
    mode.setValue(Assignment.Mode.PRACTICE);
    Button go =
        new Button(
            "Give",
            click ->
                exercise
                    .getOptionalValue()
                    .ifPresent(chosen -> give.give(chosen, mode.getValue())));
    go.setEnabled(false);
    exercise.addValueChangeListener(
        change -> go.setEnabled(exercise.getOptionalValue().isPresent()));
    add(exercise, mode, go);
  }

  private static String name(Exercise exercise) {
    return exercise.number() == 1
        ? exercise.title()
        : exercise.title() + " (version " + exercise.number() + ")";
  }

  private static String name(Assignment.Mode mode) {
    return switch (mode) {
      case PRACTICE -> "Practice";
      case TEST -> "Test";
    };
  }
}
