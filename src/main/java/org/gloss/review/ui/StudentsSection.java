package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gloss.attempt.WorkState;
import org.gloss.review.ClassWork;
import org.gloss.review.Grade;
import org.gloss.shell.ScrollTable;

/// Everybody in the class, with a way to their work. By alias; where names are hidden, by numbers
/// that have nothing to do with names.
final class StudentsSection extends Section {

  private static final long serialVersionUID = 1L;

  StudentsSection(List<ClassWork.Student> students) {
    setId("students");
    add(new H2("Students"));
    if (students.isEmpty()) {
      add(new Paragraph("Nobody has joined the class yet."));
      return;
    }
    Div list = new Div(table(students, true));
    Checkbox hide = new Checkbox("Hide names", true);
    hide.setId("hide-names");
    hide.addValueChangeListener(
        change -> {
          list.removeAll();
          list.add(table(students, change.getValue()));
        });
    add(hide, list);
  }

  private static ScrollTable table(List<ClassWork.Student> students, boolean hidden) {
    ScrollTable table =
        Figures.table("Students", List.of("Student", "State", "Score", "Attempts", "Remarks"));
    List<ClassWork.Student> rows = new ArrayList<>(students);
    if (hidden) {
      rows.sort(Comparator.comparing(ClassWork.Student::accountId));
    }
    for (int i = 0; i < rows.size(); i++) {
      ClassWork.Student student = rows.get(i);
      row(table, student, hidden ? numbered(i + 1) : student.alias(), hidden);
    }
    return table;
  }

  /// What a student is called while names are hidden.
  static String numbered(int place) {
    return "Student " + place;
  }

  private static void row(
      ScrollTable table, ClassWork.Student student, String name, boolean hidden) {
    Grade grade = student.grade();
    Component head =
        grade
            .attempt()
            .<Component>map(attempt -> new Anchor(WorkOfView.address(attempt, hidden), name))
            .orElseGet(() -> new Span(name));
    List<Component> cells = new ArrayList<>();
    cells.add(new Span(word(student.state())));
    cells.add(new Span(grade.score().map(score -> score.percent() + "%").orElse("")));
    cells.add(new Span(grade.attempts() == 0 ? "" : String.valueOf(grade.attempts())));
    cells.add(new Span(remarks(grade)));
    table.row(head, cells);
  }

  private static String remarks(Grade grade) {
    List<String> remarks = new ArrayList<>();
    if (grade.late()) {
      remarks.add("late");
    }
    if (grade.overridden()) {
      remarks.add("score of your own");
    }
    return String.join(", ", remarks);
  }

  /// The word for a state.
  static String word(WorkState state) {
    return switch (state) {
      case NOT_STARTED -> "Not started";
      case WORKING -> "Working";
      case SUBMITTED -> "Submitted";
      case RETURNED -> "Returned";
    };
  }

  /// How many have handed in, in a sentence.
  static String handedIn(List<ClassWork.Student> students) {
    long handed =
        students.stream()
            .map(student -> student.grade().attempt())
            .filter(Optional::isPresent)
            .count();
    return handed + " of " + students.size() + " have handed in.";
  }
}
