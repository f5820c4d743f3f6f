package org.gloss.classroom.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.roster.RosterFile;
import org.gloss.classroom.roster.RosterOutcome;
import org.gloss.classroom.roster.RosterPlan;
import org.gloss.classroom.roster.RosterPreview;
import org.gloss.classroom.roster.RosterReading.ListedClass;
import org.gloss.classroom.roster.Rosters;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// A list of students: uploaded, looked at, taken over.
@Route(Links.CLASS + "/:classroom/roster")
@PageTitle("Take over a list · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/classes.css")
public class RosterView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Classrooms classrooms;
  private final transient Rosters rosters;
  private final Messages messages = new Messages();
  private final Div preview = new Div();
  private transient UUID id = new UUID(0, 0);
  private transient List<RosterFile> files = List.of();
  private String chosen = "";

  /// Built by Vaadin for each visit.
  public RosterView(Classrooms classrooms, Rosters rosters) {
    this.classrooms = classrooms;
    this.rosters = rosters;
    addClassNames("page", "wide", "roster-page");
    preview.setId("preview");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Addresses.id(event, "classroom").orElseThrow(NotFoundException::new);
    Classroom classroom = classrooms.owned(id);
    files = List.of();
    chosen = "";
    removeAll();
    preview.removeAll();
    messages.clear();
    Pre example = new Pre("name, id\nMina Lee, 1017\nJonas Ode, 1018");
    example.addClassName("example");
    add(
        new H1("A list of students for " + classroom.name()),
        new Subpages("Pages of the class", Links.classPages(id), Links.classroom(id, "students")),
        new Paragraph(
            "Save the list as CSV, one student in a line. A column of names is enough; with a column"
                + " of the school's ids, a student is known again when the name changes. OneRoster is"
                + " understood, too: users.csv, classes.csv and enrollments.csv, or the ZIP file that"
                + " holds them. Nothing happens before you have seen what will change."),
        example,
        RosterUpload.of(this::take, messages::fault),
        messages,
        preview);
  }

  private void take(RosterFile file) {
    files = file.joining(files);
    chosen = "";
    look();
  }

  private void look() {
    messages.clear();
    switch (rosters.preview(id, files, chosen)) {
      case RosterPreview.SeveralClasses(List<ListedClass> classes) -> choose(classes);
      case RosterPreview.Planned(RosterPlan plan) -> show(plan);
    }
  }

  private void choose(List<ListedClass> classes) {
    Select<ListedClass> choice = new Select<>();
    choice.setId("choose-class");
    choice.setLabel("Which class?");
    choice.setItems(classes);
    choice.setItemLabelGenerator(
        each ->
            each.title()
                + ", "
                + (each.students() == 1 ? "1 student" : each.students() + " students"));
    choice.addValueChangeListener(
        change -> {
          chosen = change.getValue().id();
          look();
        });
    preview.removeAll();
    preview.add(
        fileNames(), new Paragraph("The files list " + classes.size() + " classes."), choice);
  }

  private void show(RosterPlan plan) {
    preview.removeAll();
    preview.add(fileNames(), new PlanSection(plan, removeOthers -> apply(plan, removeOthers)));
  }

  private void apply(RosterPlan plan, boolean removeOthers) {
    switch (rosters.apply(id, plan, removeOthers)) {
      case RosterOutcome.Applied applied -> showDone(applied);
      case RosterOutcome.Outdated(RosterPlan now) -> {
        show(now);
        messages.fault(
            "Somebody has joined or was changed in the meantime, so nothing was done. Look at the"
                + " list again.");
      }
      case RosterOutcome.Faulty(RosterPlan now) -> {
        show(now);
        messages.fault("Nothing was done. Mend the lines below first.");
      }
    }
  }

  private void showDone(RosterOutcome.Applied applied) {
    files = List.of();
    preview.removeAll();
    messages.told(
        "Done: "
            + applied.added()
            + " added, "
            + applied.changed()
            + " changed, "
            + applied.removed()
            + " removed.");
    Anchor students = new Anchor(Links.classroom(id, "students"), "See the students");
    students.addClassName("action");
    preview.add(
        new Paragraph(
            "Students join with the class code and their name on the list. Names that are not on it"
                + " wait until you let them in; the settings can change that."),
        students);
  }

  private UnorderedList fileNames() {
    UnorderedList names = new UnorderedList();
    names.addClassName("file-names");
    files.forEach(file -> names.add(new ListItem(file.name())));
    return names;
  }
}
