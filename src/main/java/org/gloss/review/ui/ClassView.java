package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.AssignmentList;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.review.ClassProgress;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.ScrollTable;
import org.gloss.shell.Subpages;

/// One class: how to join, what is assigned to it, and how far everybody is.
@Route(Links.CLASS + "/:classroom")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/assign.css")
public class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Classrooms classrooms;
  private final transient Assignments assignments;
  private final transient AssignmentList list;
  private final transient ClassProgress progress;
  private final transient Clock clock;
  private String name = "";

  /// Built by Vaadin for each visit.
  public ClassView(
      Classrooms classrooms,
      Assignments assignments,
      AssignmentList list,
      ClassProgress progress,
      Clock clock) {
    this.classrooms = classrooms;
    this.assignments = assignments;
    this.list = list;
    this.progress = progress;
    this.clock = clock;
    addClassNames("page", "wide", "class-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(Addresses.id(event, "classroom").orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return name + " · Gloss";
  }

  private void show(UUID id) {
    Classroom classroom = classrooms.owned(id);
    name = classroom.name();
    removeAll();
    add(
        new H1(name),
        new Subpages("Pages of the class", Links.classPages(id), Links.classroom(id)),
        join(classroom));
    List<ClassProgress.Row> rows = progress.rows(id);
    if (rows.isEmpty()) {
      add(empty(id));
    } else {
      add(new H2("Assignments"), table(classroom, rows), chooser(id, false));
    }
  }

  private Div join(Classroom classroom) {
    Instant now = clock.instant();
    Div join = new Div();
    join.addClassName("join");
    int students = classrooms.enrolments(classroom.id()).size();
    Anchor in = new Anchor(Links.classroom(classroom.id(), "students"), students(students));
    if (classroom.archivedAt().isPresent()) {
      join.add(new Span("This class is put away: nobody can join or work in it."), in);
      return join;
    }
    if (classroom.codeEnded(now)) {
      join.add(new Span("The join code has ended."), in);
      return join;
    }
    Span code = new Span(classroom.joinCode());
    code.addClassName("code");
    join.add(
        new Span("Students choose “Join your class” and type"),
        code,
        new Anchor(Links.classroom(classroom.id(), "join"), "Show it on the projector"),
        in);
    return join;
  }

  private Div empty(UUID id) {
    Div empty = chooser(id, true);
    Button all =
        new Button(
            "Give all exercises for practice",
            click -> {
              assignments.assignLibrary(id);
              show(id);
            });
    all.setId("give-all");
    all.setDisableOnClick(true);
    empty.add(all);
    empty.addComponentAsFirst(
        new Paragraph("Nothing is assigned yet. Students see an exercise once you assign it."));
    return empty;
  }

  private static Div chooser(UUID id, boolean primary) {
    Anchor choose = new Anchor(Links.classroom(id, "assign"), "Choose an exercise");
    choose.addClassName("action");
    if (primary) {
      choose.addClassName("primary");
    }
    Div chooser = new Div(choose);
    chooser.addClassName("empty");
    return chooser;
  }

  private ScrollTable table(Classroom classroom, List<ClassProgress.Row> rows) {
    ScrollTable table =
        Figures.table(
            "Progress by exercise",
            List.of(
                "Exercise",
                "State",
                "Not started",
                "Working",
                "Submitted",
                "Returned",
                "Late marks",
                "Pages",
                "Order"));
    for (int i = 0; i < rows.size(); i++) {
      AssignmentLine line = new AssignmentLine(rows.get(i), clock.instant(), classroom.zone());
      table.row(
          line.head(), line.cells(returning(line), order(line, i == 0, i == rows.size() - 1)));
    }
    return table;
  }

  private Div returning(AssignmentLine line) {
    Div action = new Div();
    if (line.waitsForRelease()) {
      Button release = button(line, "Return results", () -> assignments.release(line.id()));
      release.addThemeVariants(ButtonVariant.SMALL);
      action.add(release);
    }
    return action;
  }

  private Div order(AssignmentLine line, boolean first, boolean last) {
    Button up = button(line, "Up", () -> list.moveUp(line.id()));
    up.setEnabled(!first);
    Button down = button(line, "Down", () -> list.moveDown(line.id()));
    down.setEnabled(!last);
    Div order = new Div(up, down);
    order.addClassName("links");
    return order;
  }

  private Button button(AssignmentLine line, String words, Runnable act) {
    Button button =
        new Button(
            words,
            click -> {
              act.run();
              show(line.classroomId());
            });
    button.setAriaLabel(words + ": " + line.title());
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }

  private static String students(int count) {
    return switch (count) {
      case 0 -> "Nobody has joined yet";
      case 1 -> "1 student";
      default -> count + " students";
    };
  }
}
