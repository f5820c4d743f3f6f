package org.gloss.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.List;
import org.gloss.classroom.Student;
import org.gloss.shell.Asking;

/// Asks under which name the work of doubles goes on, and says what will happen.
final class MergeDialog {

  private final Asking dialog;

  MergeDialog(List<Student> doubles, StudentActions actions) {
    RadioButtonGroup<Student> kept = new RadioButtonGroup<>("Which name stays?");
    kept.setId("kept");
    kept.setItems(doubles);
    kept.setItemLabelGenerator(MergeDialog::words);
    kept.setValue(suggested(doubles));
    dialog =
        new Asking(
            "One student with several names",
            new Div(
                kept,
                new Paragraph(
                    "Everything that was done under the other names goes to this one. Where both have"
                        + " worked on the same exercise, the tries are counted in the order in which"
                        + " they were begun; one that is still open, unless it was begun last, is"
                        + " handed in as it is."),
                new Paragraph(
                    "The other names end. A device that is signed in under one of them is offered to"
                        + " go on under the name that stays. This cannot be taken back; do it when"
                        + " nobody of them is working.")),
            "Merge",
            () -> {
              Student stays = kept.getValue();
              actions.merge(stays, doubles.stream().filter(one -> !one.equals(stays)).toList());
              return true;
            });
  }

  void open() {
    dialog.open();
  }

  /// The one of the list, if one is; else who came first.
  private static Student suggested(List<Student> doubles) {
    return doubles.stream()
        .filter(student -> !student.externalId().isEmpty())
        .findFirst()
        .orElseGet(() -> doubles.stream().min(Comparator.comparing(Student::since)).orElseThrow());
  }

  private static String words(Student student) {
    String id = student.externalId().isEmpty() ? "" : ", id " + student.externalId();
    return student.alias() + id + (student.claimed() ? "" : ", not here yet");
  }
}
