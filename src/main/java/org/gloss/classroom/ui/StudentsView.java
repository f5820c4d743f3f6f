package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.classroom.NameChange;
import org.gloss.classroom.Roll;
import org.gloss.classroom.Student;
import org.gloss.classroom.Students;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// Who is in a class: let in, rename, merge, hand over a new code, remove, let back in.
@Route(Links.CLASS + "/:classroom/students")
@PageTitle("Students · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/classes.css")
public class StudentsView extends Div implements BeforeEnterObserver, StudentActions {

  private static final long serialVersionUID = 1L;

  private final transient Classrooms classrooms;
  private final transient Students students;
  private final Messages messages = new Messages();
  private final Div content = new Div();
  private transient UUID id = new UUID(0, 0);

  /// Built by Vaadin for each visit.
  public StudentsView(Classrooms classrooms, Students students) {
    this.classrooms = classrooms;
    this.students = students;
    addClassNames("page", "wide", "students-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Addresses.id(event, "classroom").orElseThrow(NotFoundException::new);
    Classroom classroom = classrooms.owned(id);
    removeAll();
    messages.clear();
    add(
        new H1("Students of " + classroom.name()),
        new Subpages("Pages of the class", Links.classPages(id), Links.classroom(id, "students")),
        ways(),
        messages,
        content);
    show();
  }

  private Div ways() {
    Anchor code = new Anchor(Links.classroom(id, "join"), "Show the code");
    code.addClassName("action");
    Anchor roster = new Anchor(Links.classroom(id, "roster"), "Take over a list");
    roster.addClassName("action");
    Button fresh = new Button("Look again", click -> show());
    fresh.setId("look-again");
    Div ways = new Div(code, roster, fresh);
    ways.addClassName("actions");
    return ways;
  }

  private void show() {
    Classroom classroom = classrooms.owned(id);
    Roll roll = students.of(id);
    content.removeAll();
    if (!roll.waiting().isEmpty()) {
      content.add(new WaitingSection(roll.waiting(), this));
    }
    if (roll.in().isEmpty()) {
      content.add(
          new Paragraph(
              "Nobody is in the class yet. Show the code, or take over a list of names."));
    } else {
      content.add(new StudentsTable(roll.in(), classroom.zone(), this));
    }
    if (!roll.removed().isEmpty()) {
      content.add(new RemovedSection(roll.removed(), this));
    }
  }

  @Override
  public void approve(Student student) {
    students.approve(id, student.accountId());
    done(student.alias() + " is in.");
  }

  @Override
  public void approveAll() {
    int approved = students.approveAll(id);
    done(approved == 1 ? "1 student is in." : approved + " students are in.");
  }

  @Override
  public void remove(Student student) {
    students.remove(id, student.accountId());
    done(
        student.alias()
            + (student.state() == Enrolment.State.WAITING
                ? " was not let in."
                : " is no longer in the class. The work is kept."));
  }

  @Override
  public void letBackIn(Student student) {
    NameChange change = students.letBackIn(id, student.accountId());
    switch (change) {
      case NameChange.Done(String alias) -> done(alias + " is in again.");
      case NameChange.Unusable(String reason) -> messages.fault(reason);
      case NameChange.Taken(String alias) ->
          messages.fault(
              "Somebody else in the class is called “"
                  + alias
                  + "” now, or nearly so. Rename that student first.");
    }
  }

  @Override
  public String rename(Student student, String typed) {
    return switch (students.rename(id, student.accountId(), typed)) {
      case NameChange.Done(String alias) -> {
        done(student.alias() + " is called " + alias + " now.");
        yield "";
      }
      case NameChange.Unusable(String reason) -> reason;
      case NameChange.Taken(String alias) ->
          "Somebody in the class is called “"
              + alias
              + "”, or nearly so. Add a letter or the surname's initial.";
    };
  }

  @Override
  public String resetCode(Student student) {
    String code = students.resetReEntryCode(id, student.accountId());
    show();
    return code;
  }

  @Override
  public void merge(Student kept, List<Student> doubles) {
    students.merge(
        id, kept.accountId(), Set.copyOf(doubles.stream().map(Student::accountId).toList()));
    done("All of their work stands under " + kept.alias() + " now.");
  }

  private void done(String sentence) {
    messages.told(sentence);
    show();
  }
}
