package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.gloss.classroom.Student;
import org.gloss.shell.ScrollTable;

/// Who is in a class, with a menu for each, and a way to put doubles together.
final class StudentsTable extends Div {

  private static final long serialVersionUID = 1L;

  private final transient List<Student> chosen = new ArrayList<>();
  private final Button merge = new Button("Merge the chosen ones");

  StudentsTable(List<Student> students, ZoneId zone, StudentActions actions) {
    setId("students");
    boolean ids = students.stream().anyMatch(student -> !student.externalId().isEmpty());
    ScrollTable table =
        new ScrollTable(
            "Students",
            ids
                ? List.of("Name", "Change", "Choose", "Joined", "Id")
                : List.of("Name", "Change", "Choose", "Joined"));
    students.forEach(student -> add(table, student, ids, zone, actions));
    merge.setId("merge");
    merge.setEnabled(false);
    merge.addClickListener(click -> new MergeDialog(List.copyOf(chosen), actions).open());
    Div foot = new Div(merge, new Span("Two names that are one student? Choose both."));
    foot.addClassNames("actions", "about");
    add(table);
    if (students.size() > 1) {
      add(foot);
    }
  }

  private void add(
      ScrollTable table, Student student, boolean ids, ZoneId zone, StudentActions actions) {
    Checkbox choice = new Checkbox();
    choice.setId("choose-" + student.accountId());
    choice.setAriaLabel("Choose " + student.alias());
    choice.addValueChangeListener(change -> choose(student, change.getValue()));
    Span joined = new Span(student.claimed() ? ClassMoments.day(student.since(), zone) : "not yet");
    StudentMenu menu = new StudentMenu(student, actions);
    if (ids) {
      table.row(student.alias(), List.of(menu, choice, joined, new Span(student.externalId())));
    } else {
      table.row(student.alias(), List.of(menu, choice, joined));
    }
  }

  private void choose(Student student, boolean wanted) {
    if (wanted) {
      chosen.add(student);
    } else {
      chosen.remove(student);
    }
    merge.setEnabled(chosen.size() > 1);
  }
}
