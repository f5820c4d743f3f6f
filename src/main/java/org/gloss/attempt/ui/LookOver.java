package org.gloss.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Label;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;

/// A last look at all marks before they are submitted.
class LookOver extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 80;

  LookOver(
      Exercise exercise,
      Assignment assignment,
      List<SavedAnnotation> saved,
      int unsaved,
      boolean late,
      Runnable submit) {
    setHeaderTitle("Look over your marks");
    addClassName("look-over");
    setWidth("min(40rem, 94vw)");
    add(new Paragraph(count(saved.size())));
    if (unsaved > 0) {
      Paragraph waiting =
          new Paragraph(
              (unsaved == 1 ? "1 mark is" : unsaved + " marks are")
                  + " not saved yet. Close this, wait until the page says “Saved”, and look again.");
      waiting.addClassName("fault");
      waiting.getElement().setAttribute("role", "alert");
      add(waiting);
    }
    OrderedList list = new OrderedList();
    saved.forEach(mark -> list.add(row(exercise, mark.annotation())));
    add(list);
    add(new Paragraph(after(assignment)));
    if (late) {
      add(new Paragraph(WorkHead.late(assignment)));
    }
    Button back = new Button("Go on marking", click -> close());
    back.setId("go-on");
    Button send =
        new Button(
            "Submit",
            click -> {
              close();
              submit.run();
            });
    send.setId("submit");
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setDisableOnClick(true);
    send.setEnabled(unsaved == 0);
    getFooter().add(back, send);
  }

  private static ListItem row(Exercise exercise, Annotation annotation) {
    String quote = annotation.span().in(exercise.passage().text()).replace('\n', ' ');
    String label =
        exercise.labelSet().label(annotation.label()).map(Label::name).orElse(annotation.label());
    Span name = new Span(label);
    name.addClassName("label");
    ListItem row = new ListItem(new Span("“" + shortened(quote) + "” "), name);
    if (!annotation.reason().isBlank()) {
      row.add(new Emphasis(" " + annotation.reason()));
    }
    return row;
  }

  private static String shortened(String quote) {
    if (quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    int half = LONGEST_QUOTE / 2;
    return quote.substring(0, half) + " … " + quote.substring(quote.length() - half);
  }

  private static String count(int marks) {
    return switch (marks) {
      case 0 -> "You have marked nothing. Some passages hold nothing to mark; is this one of them?";
      case 1 -> "You have made 1 mark.";
      default -> "You have made " + marks + " marks.";
    };
  }

  private static String after(Assignment assignment) {
    return switch (assignment.settings().release()) {
      case ON_SUBMISSION ->
          "After you submit, you cannot change them, and you see how they compare with the key.";
      case AT_DUE ->
          "After you submit, you cannot change them. You see how they compare with the key once this"
              + " is due.";
      case BY_HAND ->
          "After you submit, you cannot change them. Your teacher will return the results.";
    };
  }
}
