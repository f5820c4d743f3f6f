package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentList;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.ChangeOutcome;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Extensions;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// What holds for an assignment: its settings, more time for single students, a newer version, and
/// its end.
@Route(Links.ASSIGNMENT + "/:assignment/settings")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/assign.css")
public class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Assignments assignments;
  private final transient AssignmentList list;
  private final transient Extensions extensions;
  private final transient Classrooms classrooms;
  private final transient Exercises exercises;
  private final transient Clock clock;
  private final Messages messages = new Messages();
  private String title = "";

  /// Built by Vaadin for each visit.
  public AssignmentView(
      Assignments assignments,
      AssignmentList list,
      Extensions extensions,
      Classrooms classrooms,
      Exercises exercises,
      Clock clock) {
    this.assignments = assignments;
    this.list = list;
    this.extensions = extensions;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.clock = clock;
    addClassNames("page", "assign-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    messages.clear();
    show(Addresses.id(event, "assignment").orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return "Settings: " + title + " · Gloss";
  }

  private void show(UUID id) {
    Assignment assignment = assignments.owned(id);
    Classroom classroom = classrooms.owned(assignment.classroomId());
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    boolean begun = list.begun(id);
    title = exercise.title();
    removeAll();
    Anchor back = new Anchor(Links.classroom(classroom.id()), classroom.name());
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    add(
        head,
        new Subpages(
            "Pages of the assignment",
            Links.assignmentPages(id),
            Links.assignment(id, "settings")));
    form(assignment, classroom, exercise, begun);
    extensions(assignment, classroom);
    exercises
        .newest(exercise.file().front().id())
        .filter(newest -> !newest.versionId().equals(exercise.versionId()))
        .ifPresent(
            newest ->
                add(
                    new VersionSection(
                        exercise,
                        newest,
                        () -> done(id, assignments.useVersion(id, newest.versionId())))));
    add(new WithdrawSection(title, begun, typed -> withdraw(assignment, typed)));
  }

  private void form(Assignment assignment, Classroom classroom, Exercise exercise, boolean begun) {
    AssignmentForm form =
        new AssignmentForm(exercise, assignment.settings(), classroom.zone(), begun);
    Button save = new Button("Save", click -> save(assignment.id(), form));
    save.setId("save");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Div foot = new Div(save, messages);
    foot.addClassName("foot");
    add(form, foot);
  }

  private void extensions(Assignment assignment, Classroom classroom) {
    Map<UUID, Extension> granted = assignments.extensions(assignment.id());
    add(
        new ExtensionsSection(
            assignment,
            classrooms.enrolments(classroom.id()),
            granted,
            clock.instant(),
            classroom.zone(),
            new ExtensionsSection.Actions() {
              @Override
              public Optional<String> grant(Extension extension) {
                return switch (extensions.grant(extension)) {
                  case ChangeOutcome.Refused(String reason) -> Optional.of(reason);
                  case ChangeOutcome.Changed ignored -> {
                    said(assignment.id(), "Saved: this student has more time.");
                    yield Optional.empty();
                  }
                };
              }

              @Override
              public void takeBack(UUID accountId) {
                extensions.takeBack(assignment.id(), accountId);
                said(assignment.id(), "Taken back: what the assignment says holds again.");
              }
            }));
  }

  private void save(UUID id, AssignmentForm form) {
    Optional<String> fault = form.fault();
    if (fault.isPresent()) {
      messages.fault(fault.get());
      return;
    }
    ChangeOutcome outcome = assignments.change(id, form.shown(), form.settings());
    switch (outcome) {
      case ChangeOutcome.Refused(String reason) -> messages.fault(reason);
      case ChangeOutcome.Changed ignored -> done(id, outcome);
    }
  }

  private void done(UUID id, ChangeOutcome outcome) {
    switch (outcome) {
      case ChangeOutcome.Refused(String reason) -> messages.fault(reason);
      case ChangeOutcome.Changed(boolean regrade) -> {
        said(id, "Saved.");
        if (regrade) {
          Paragraph more =
              new Paragraph("Scores that are there stay as they are until you regrade. ");
          more.add(new Anchor(Links.assignment(id, "regrade"), "See what a regrade would change"));
          messages.add(more);
        }
      }
    }
  }

  private void said(UUID id, String sentence) {
    messages.told(sentence);
    show(id);
  }

  private Optional<String> withdraw(Assignment assignment, String typed) {
    return switch (list.withdraw(assignment.id(), typed)) {
      case ChangeOutcome.Refused(String reason) -> Optional.of(reason);
      case ChangeOutcome.Changed ignored -> {
        getUI().ifPresent(ui -> ui.navigate(Links.classroom(assignment.classroomId())));
        yield Optional.empty();
      }
    };
  }
}
