package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.account.Role;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.ClassProgress;
import org.gloss.shell.Links;

/// A teacher's classes: how to join, how far everybody is, and what is wrong with exercise files.
@Route(Links.CLASSES)
@PageTitle("Your classes · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
public class ClassesView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Classrooms classrooms;
  private final transient Assignments assignments;
  private final transient Clock clock;
  private final transient ClassProgress progress;
  private final transient Exercises exercises;

  /// Built by Vaadin for each visit.
  public ClassesView(
      Classrooms classrooms,
      Assignments assignments,
      ClassProgress progress,
      Exercises exercises,
      Clock clock) {
    this.assignments = assignments;
    this.clock = clock;
    this.classrooms = classrooms;
    this.progress = progress;
    this.exercises = exercises;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    add(new H1("Your classes"), problems());
    List<Classroom> mine = classrooms.mine();
    if (mine.isEmpty()) {
      add(
          new Paragraph(
              "You have no class yet. Make one: it gets a code that students join with, and the"
                  + " exercises of the school."));
    }
    mine.forEach(classroom -> add(classroom(classroom)));
    add(newClass());
  }

  private Component problems() {
    List<String> problems = exercises.problems();
    Section report = new Section();
    if (problems.isEmpty()) {
      return report;
    }
    report.addClassNames("fault", "report");
    report.setId("problems");
    UnorderedList list = new UnorderedList();
    problems.forEach(problem -> list.add(new ListItem(problem)));
    report.add(
        new H2("Exercise files that could not be read"),
        new Paragraph("The other exercises are there. Mend these files and start Gloss again."),
        list);
    return report;
  }

  private Section classroom(Classroom classroom) {
    Section section = new Section();
    section.addClassName("classroom");
    Span code = new Span(classroom.joinCode());
    code.addClassName("code");
    Paragraph join = new Paragraph("Students open this site, choose “Join your class” and type ");
    join.add(code);
    List<String> names =
        classrooms.enrolments(classroom.id()).stream().map(student -> student.alias()).toList();
    Paragraph students =
        new Paragraph(
            names.isEmpty()
                ? "Nobody has joined yet."
                : names.size() + " students: " + String.join(", ", names));
    section.add(new H2(classroom.name()), join, students, table(progress.rows(classroom.id())));
    section.add(giving(classroom));
    return section;
  }

  private Component giving(Classroom classroom) {
    List<Exercise> offered = progress.notGiven(classroom.id());
    if (offered.isEmpty()) {
      return new Div();
    }
    return new GiveForm(
        offered,
        (exercise, mode) -> {
          AssignmentSettings settings =
              switch (mode) {
                case TEST -> AssignmentSettings.test(exercise);
                case PRACTICE -> AssignmentSettings.practice(exercise);
              };
          assignments.assign(classroom.id(), exercise.versionId(), settings);
          show();
        });
  }

  private Component table(List<ClassProgress.Row> rows) {
    NativeTableRow titles = new NativeTableRow();
    Stream.of("Exercise", "Not started", "Working", "Submitted", "Returned", "Late marks", "")
        .map(NativeTableHeaderCell::new)
        .forEach(titles::add);
    NativeTableBody body = new NativeTableBody();
    rows.forEach(row -> body.add(row(row)));
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(titles), body);
    Div scroller = new Div(table);
    scroller.addClassName("scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", "Progress by exercise");
    return scroller;
  }

  private NativeTableRow row(ClassProgress.Row row) {
    NativeTableRow cells = new NativeTableRow();
    NativeTableHeaderCell title = new NativeTableHeaderCell(row.exercise().title());
    title.getElement().setAttribute("scope", "row");
    cells.add(title);
    Stream.of(WorkState.values())
        .map(state -> new NativeTableCell(String.valueOf(row.counts().get(state))))
        .forEach(cells::add);
    cells.add(new NativeTableCell(String.valueOf(row.late())));
    NativeTableCell action = new NativeTableCell();
    Assignment assignment = row.assignment();
    if (assignment.settings().release() == Assignment.Release.BY_HAND
        && assignment.releasedAt().isEmpty()) {
      Button release =
          new Button(
              "Return results",
              click -> {
                assignments.release(assignment.id());
                show();
              });
      action.add(release);
    }
    cells.add(action);
    return cells;
  }

  private Section newClass() {
    TextField name = new TextField("Name of a new class");
    name.setId("class-name");
    name.setMaxLength(80);
    Button create =
        new Button(
            "Make the class",
            click -> {
              assignments.assignLibrary(classrooms.create(name.getValue(), clock.getZone()).id());
              show();
            });
    create.setId("create-class");
    Section section = new Section(name, create);
    section.addClassName("new-class");
    return section;
  }
}
